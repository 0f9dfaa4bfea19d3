import { existsSync, readFileSync } from 'node:fs';
import { codes } from '../diagnostics/catalogue.ts';
import { createNameCommand } from '../diagnostics/name-command.ts';
import { openEdition } from '../open-edition.ts';
import { writeCitationFile, type ProgramFacts } from './citation-file.ts';
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

/** CITATION.cff for the edition of a content folder; `root` is the folder with package.json and LICENSE. */
export function readCitationFile(root: string, content: string): string {
  const { edition } = openEdition(content);
  if (edition === undefined) throw new Error(`${content} could not be read; \`${createNameCommand(content)('check')}\` says why`);
  const program: Omit<ProgramFacts, 'author'> = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const [, author] = /^Copyright \(c\) \d+ (.+)$/m.exec(readFileSync(`${root}/LICENSE`, 'utf8')) ?? [];
  if (author === undefined) throw new Error('LICENSE names nobody who holds the rights');
  return writeCitationFile(edition, { ...program, author }, content);
}
