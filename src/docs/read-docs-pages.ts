import { existsSync, readFileSync } from 'node:fs';
import { codes } from '../diagnostics/catalogue.ts';
import { writeDiagnosticsPage } from './diagnostics-page.ts';
import { writeFieldsPage } from './fields-page.ts';
import { writePdfUaPage } from './pdf-ua-page.ts';

/** The generated pages of documentation by path; `examples` is the folder with one folder of faulty files for each code. */
export function readDocsPages(examples: string): ReadonlyMap<string, string> {
  const reports = codes.flatMap((code) => {
    const path = `${examples}/${code}/expected.txt`;
    return existsSync(path) ? [[code, readFileSync(path, 'utf8')] as const] : [];
  });
  return new Map([
    ['docs/diagnostics.md', writeDiagnosticsPage(new Map(reports))],
    ['docs/fields.md', writeFieldsPage()],
    ['docs/pdf-ua.md', writePdfUaPage()],
  ]);
}
