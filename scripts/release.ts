import { parseArgs } from 'node:util';
import { reportForPeople } from '../src/diagnostics/report-for-people.ts';
import { hasErrors, openEdition } from '../src/open-edition.ts';
import { reportRelease } from '../src/publish/release/report-release.ts';
import { writeRelease } from '../src/publish/release/write-release.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });

const { edition, diagnostics } = openEdition(values.content);
if (edition === undefined || hasErrors(diagnostics)) {
  console.log(reportForPeople(diagnostics, values.content));
  process.exitCode = 1;
} else {
  const result = writeRelease(edition);
  console.log(reportRelease(result, values.content));
  if (result.type === 'taken') process.exitCode = 1;
}
