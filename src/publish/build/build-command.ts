import { parseArgs } from 'node:util';
import { reportForPeople } from '../../diagnostics/report-for-people.ts';
import { PrinterError } from '../browser/printer-error.ts';
import { WordsTooLong } from '../words-too-long.ts';
import { BuildRunning } from './build-lock.ts';
import { normaliseBase } from './build-options.ts';
import { runBuild } from './run-build.ts';
import { createStepLog, formatTotal } from './step-log.ts';

/** Runs `npm run build` with the arguments of the process, and tells people what came of it. */
export async function buildCommand(): Promise<void> {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      site: { type: 'string' },
      base: { type: 'string', default: '/' },
      cache: { type: 'string', default: '.cache' },
      'no-print': { type: 'boolean', default: false },
    },
  });
  const log = createStepLog((line) => console.log(line));
  try {
    const { content, out, site, cache } = values;
    const result = await runBuild({ content, out, site, cache, base: normaliseBase(values.base), print: !values['no-print'] }, log);
    if (result.diagnostics.length > 0) console.log(reportForPeople(result.diagnostics, content));
    if (result.type === 'refused') {
      console.error(`Nothing was built. ${out}/ is as it was.`);
      process.exitCode = 1;
    } else if (result.type === 'broken') {
      for (const { page, link, reason } of result.links) console.error(`${page}: ${link}: ${reason}`);
      console.error(`The generator made broken links; please report this. ${out}/ is as it was.`);
      process.exitCode = 1;
    } else {
      console.log(formatTotal(log.steps, `${result.files} files in ${out}/${result.type === 'current' ? ' (nothing had changed)' : ''}`));
      if (result.type === 'built') console.log('Look at it: npm run preview');
    }
  } catch (error) {
    if (!(error instanceof Error && isForPeople(error))) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    log.close();
  }
}

/** Whether the message of an error says all that there is to say. */
const isForPeople = (error: Error): boolean =>
  error instanceof BuildRunning || error instanceof PrinterError || error instanceof WordsTooLong;
