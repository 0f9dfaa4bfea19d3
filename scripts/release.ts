import { contentOption } from '../src/command-line/content-option.ts';
import { readCommandLine } from '../src/command-line/read-command-line.ts';
import { reportForPeople } from '../src/diagnostics/report-for-people.ts';
import { hasErrors, openEdition } from '../src/open-edition.ts';
import { reportRelease } from '../src/publish/release/report-release.ts';
import { writeRelease } from '../src/publish/release/write-release.ts';

const { values } = readCommandLine({
  name: 'release',
  does: 'Keeps the words of this version in the folder releases/ of an edition.',
  options: { content: contentOption },
});

const { edition, diagnostics } = openEdition(values.content);
if (edition === undefined || hasErrors(diagnostics)) {
  console.log(reportForPeople(diagnostics, values.content));
  process.exitCode = 1;
} else {
  const result = writeRelease(edition);
  console.log(reportRelease(result, values.content));
  if (result.type === 'taken') process.exitCode = 1;
}
