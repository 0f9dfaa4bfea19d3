import { createDiskStore } from '../src/body/file-store.ts';
import { contentOption } from '../src/command-line/content-option.ts';
import { readCommandLine } from '../src/command-line/read-command-line.ts';
import { reportAsJson } from '../src/diagnostics/report-as-json.ts';
import { reportForCi } from '../src/diagnostics/report-for-ci.ts';
import { reportForPeople } from '../src/diagnostics/report-for-people.ts';
import { hasErrors, openEdition } from '../src/open-edition.ts';

const { values } = readCommandLine({
  name: 'check',
  does: 'Tells what is wrong with the files of an edition, and where.',
  options: {
    content: contentOption,
    json: { type: 'boolean', default: false, says: 'tell it as JSON' },
    ci: { type: 'boolean', default: false, says: 'tell it as GitHub Actions shows it beside the lines' },
    ids: { type: 'boolean', default: false, says: 'list the ids of all entries instead' },
  },
});

const { edition, diagnostics } = openEdition(values.content, createDiskStore('.cache/files'));
if (values.ids) {
  for (const { id, kind } of edition?.entries.values() ?? []) console.log(`${kind.padEnd(10)} ${id}`);
} else if (values.json) {
  console.log(reportAsJson(diagnostics));
} else if (values.ci) {
  console.log(reportForCi(diagnostics, values.content));
} else {
  console.log(reportForPeople(diagnostics, values.content));
}
process.exitCode = hasErrors(diagnostics) ? 1 : 0;
