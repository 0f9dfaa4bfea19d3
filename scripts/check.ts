import { parseArgs } from 'node:util';
import { createDiskStore } from '../src/body/file-store.ts';
import { reportAsJson } from '../src/diagnostics/report-as-json.ts';
import { reportForCi } from '../src/diagnostics/report-for-ci.ts';
import { reportForPeople } from '../src/diagnostics/report-for-people.ts';
import { hasErrors, openEdition } from '../src/open-edition.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    json: { type: 'boolean', default: false },
    ci: { type: 'boolean', default: false },
    ids: { type: 'boolean', default: false },
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
