import { contentOption } from '../src/command-line/content-option.ts';
import { readCommandLine } from '../src/command-line/read-command-line.ts';
import { reportForPeople } from '../src/diagnostics/report-for-people.ts';
import { hasErrors, openEdition } from '../src/open-edition.ts';
import { writeRegister } from '../src/publish/write-register.ts';

const { values } = readCommandLine({
  name: 'addresses',
  does: 'Writes new addresses of an edition into its addresses.txt.',
  options: { content: contentOption },
});

const { edition, diagnostics } = openEdition(values.content);
if (edition === undefined || hasErrors(diagnostics)) {
  console.log(reportForPeople(diagnostics, values.content));
  process.exitCode = 1;
} else {
  console.log(`${writeRegister(edition)} new addresses in ${values.content}/addresses.txt`);
}
