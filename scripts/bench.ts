import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { benchAsJson, formatStepRow, formatSummary, stepHead } from '../src/bench/format-bench.ts';
import { CommandFailed } from '../src/bench/measure-command.ts';
import { runBench } from '../src/bench/run-bench.ts';
import { readCommandLine } from '../src/command-line/read-command-line.ts';

const pagesForm = {
  fits: (value: string) => /^\d+$/.test(value) && Number(value) >= 96 && Number(value) % 8 === 0,
  expected: 'a multiple of 8, at least 96',
};
const runsForm = { fits: (value: string) => /^[1-9]\d*$/.test(value), expected: 'a whole number, at least 1' };
const againstForm = { fits: (value: string) => value === 'starlight', expected: '`starlight`' };

const { values } = readCommandLine({
  name: 'bench',
  does: 'Measures what it costs to build an invented edition in eight languages.',
  options: {
    pages: { type: 'string', default: '960', value: 'NUMBER', form: pagesForm, says: 'pages of entries, in all languages together' },
    against: { type: 'string', value: 'NAME', form: againstForm, says: 'build the same words with `starlight`, turn by turn' },
    runs: { type: 'string', value: 'NUMBER', form: runsForm, says: 'how often; twice with --against, otherwise once' },
    work: { type: 'string', default: join(tmpdir(), 'edition-bench'), value: 'FOLDER', says: 'where it is built' },
    json: { type: 'boolean', default: false, says: 'tell it as JSON' },
  },
});

const pages = Number(values.pages);
const runs = Number(values.runs ?? (values.against === undefined ? 1 : 2));

const print = values.json ? console.error : console.log;
print(`${pages} entry pages in eight languages, in ${values.work}\n\n${stepHead}`);
try {
  const against = values.against === 'starlight' ? 'starlight' : undefined;
  const steps = await runBench({ pages, against, runs, work: resolve(values.work) }, (step) => print(formatStepRow(step)));
  if (values.json) console.log(benchAsJson(pages, steps));
  else print(`\n${formatSummary(steps).join('\n')}`);
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
