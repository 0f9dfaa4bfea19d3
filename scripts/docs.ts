import { writeFileSync } from 'node:fs';
import { readCommandLine } from '../src/command-line/read-command-line.ts';
import { readCitationFile, readDocsPages } from '../src/docs/read-docs-pages.ts';

readCommandLine({ name: 'docs', does: 'Writes the pages of docs/ that are made from the code, and CITATION.cff.', options: {} });

const pages = new Map([...readDocsPages('tests/diagnostics'), ['CITATION.cff', readCitationFile('.', 'content')]]);
for (const [path, text] of pages) {
  writeFileSync(path, text);
  console.log(`${path}: ${text.split('\n').length - 1} lines`);
}
