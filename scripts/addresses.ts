import { parseArgs } from 'node:util';
import { reportForPeople } from '../src/diagnostics/report-for-people.ts';
import { hasErrors, openEdition } from '../src/open-edition.ts';
import { writeRegister } from '../src/publish/write-register.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });

const { edition, diagnostics } = openEdition(values.content);
if (edition === undefined || hasErrors(diagnostics)) {
  console.log(reportForPeople(diagnostics, values.content));
  process.exitCode = 1;
} else {
  console.log(`${writeRegister(edition)} new addresses in ${values.content}/addresses.txt`);
}
