import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchAsJson, formatStepRow, formatSummary, stepHead } from '../src/bench/format-bench.ts';
import { CommandFailed } from '../src/bench/measure-command.ts';
import { runBench } from '../src/bench/run-bench.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '960' },
    against: { type: 'string' },
    runs: { type: 'string' },
    work: { type: 'string', default: join(tmpdir(), 'edition-bench') },
    json: { type: 'boolean', default: false },
  },
});

const pages = Number(values.pages);
const runs = Number(values.runs ?? (values.against === undefined ? 1 : 2));
if (
  !Number.isInteger(pages) ||
  pages < 96 ||
  pages % 8 !== 0 ||
  !Number.isInteger(runs) ||
  runs < 1 ||
  ![undefined, 'starlight'].includes(values.against)
) {
  console.error('npm run bench -- --pages 960 [--against starlight] [--runs 2] [--work DIR] [--json]; pages: a multiple of 8, at least 96');
  process.exit(2);
}

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
