import { baseForm } from '../../command-line/base-form.ts';
import { contentOption } from '../../command-line/content-option.ts';
import { readCommandLine } from '../../command-line/read-command-line.ts';
import { reportForPeople } from '../../diagnostics/report-for-people.ts';
import { isSiteAddress, siteAddressForm } from '../../schema/site-address.ts';
import { PrinterError } from '../browser/printer-error.ts';
import { WordsTooLong } from '../words-too-long.ts';
import { BuildRunning } from './build-lock.ts';
import { ContentChanged } from './open-page-thread.ts';
import { findReplaced, normaliseBase } from './build-options.ts';
import { previewCommand } from './preview-command.ts';
import { runBuild } from './run-build.ts';
import { createStepLog, formatTotal } from './step-log.ts';

/** Runs `npm run build` with the arguments of the process, and tells people what came of it. */
export async function buildCommand(): Promise<void> {
  const { values } = readCommandLine({
    name: 'build',
    does: 'Makes the site of an edition, its books and everything to print.',
    options: {
      content: contentOption,
      out: { type: 'string', default: 'dist', value: 'FOLDER', says: 'where it goes; what stands there is replaced' },
      site: {
        type: 'string',
        value: 'ADDRESS',
        form: { fits: isSiteAddress, expected: siteAddressForm },
        says: 'scheme and host to publish it at, instead of `site:` in edition.yaml',
      },
      base: { type: 'string', default: '/', value: 'PATH', form: baseForm, says: 'the path below which it will stand' },
      cache: { type: 'string', default: '.cache', value: 'FOLDER', says: 'where costly parts are kept between builds' },
      'no-print': { type: 'boolean', default: false, says: 'leave out books, sheets, slides and pictures' },
    },
  });
  const { content, out, site, cache } = values;
  const replaced = findReplaced(out, [content, cache, '.']);
  if (replaced !== undefined) {
    console.error(`\`--out ${out}\` would delete the folder ${replaced}. Name a folder that holds nothing else, such as \`--out dist\`.`);
    process.exitCode = 2;
    return;
  }
  const log = createStepLog((line) => console.log(line));
  try {
    const base = normaliseBase(values.base);
    const result = await runBuild({ content, out, site, cache, base, print: !values['no-print'] }, log);
    if (result.diagnostics.length > 0) console.log(reportForPeople(result.diagnostics, content));
    if (result.type === 'refused') {
      console.error(`Nothing was built. ${out}/ is as it was.`);
      process.exitCode = 1;
    } else if (result.type === 'broken') {
      for (const { page, link, reason } of result.links) console.error(`${page}: ${link}: ${reason}`);
      console.error(`The generator made broken links; please report this. ${out}/ is as it was.`);
      process.exitCode = 1;
    } else {
      console.log(
        formatTotal(
          log.steps,
          performance.now() / 1000,
          `${result.files} files in ${out}/${result.type === 'current' ? ' (nothing had changed)' : ''}`,
        ),
      );
      if (result.type === 'built') console.log(`Look at it: ${previewCommand({ out, base })}`);
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
  error instanceof BuildRunning || error instanceof ContentChanged || error instanceof PrinterError || error instanceof WordsTooLong;
