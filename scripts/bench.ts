import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { benchAsJson, formatStepRow, formatSummary, stepHead } from '../src/bench/format-bench.ts';
import { editionBenchAsJson, editionHead, formatEditionRow, formatEditionSummary } from '../src/bench/format-edition-bench.ts';
import { CommandFailed } from '../src/bench/measure-command.ts';
import { runBench } from '../src/bench/run-bench.ts';
import { runEditionBench } from '../src/bench/run-edition-bench.ts';
import { contentOption } from '../src/command-line/content-option.ts';
import { readCommandLine } from '../src/command-line/read-command-line.ts';

const pagesForm = {
  fits: (value: string) => /^\d+$/.test(value) && Number(value) >= 96 && Number(value) % 8 === 0,
  expected: 'a multiple of 8, at least 96',
};
const countForm = { fits: (value: string) => /^[1-9]\d*$/.test(value), expected: 'a whole number, at least 1' };
const againstForm = { fits: (value: string) => value === 'starlight', expected: '`starlight`' };

const { values } = readCommandLine({
  name: 'bench',
  does: 'Measures what it costs to build an invented edition in eight languages, or what a changed paragraph of an edition takes.',
  options: {
    pages: { type: 'string', default: '960', value: 'NUMBER', form: pagesForm, says: 'pages of entries, in all languages together' },
    against: { type: 'string', value: 'NAME', form: againstForm, says: 'build the same words with `starlight`, turn by turn' },
    runs: { type: 'string', value: 'NUMBER', form: countForm, says: 'how often; twice with --against, otherwise once' },
    changes: { type: 'string', value: 'NUMBER', form: countForm, says: 'change a paragraph of --content, in so many files one by one' },
    content: contentOption,
    work: { type: 'string', default: join(tmpdir(), 'edition-bench'), value: 'FOLDER', says: 'where it is built' },
    json: { type: 'boolean', default: false, says: 'tell it as JSON' },
  },
});

const print = values.json ? console.error : console.log;
const work = resolve(values.work);

async function benchPages(): Promise<void> {
  const pages = Number(values.pages);
  const runs = Number(values.runs ?? (values.against === undefined ? 1 : 2));
  const against = values.against === 'starlight' ? 'starlight' : undefined;
  print(`${pages} entry pages in eight languages, in ${values.work}\n\n${stepHead}`);
  const steps = await runBench({ pages, against, runs, work }, (step) => print(formatStepRow(step)));
  if (values.json) console.log(benchAsJson(pages, steps));
  else print(`\n${formatSummary(steps).join('\n')}`);
}

async function benchEdition(changes: number): Promise<void> {
  const content = resolve(values.content);
  print(`everything of ${values.content}, in ${values.work}\n\n${editionHead}`);
  const steps = await runEditionBench({ content, changes, work: join(work, 'changes') }, (step) => print(formatEditionRow(step)));
  if (values.json) console.log(editionBenchAsJson(steps));
  else print(`\n${formatEditionSummary(steps).join('\n')}`);
}

try {
  await (values.changes === undefined ? benchPages() : benchEdition(Number(values.changes)));
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
