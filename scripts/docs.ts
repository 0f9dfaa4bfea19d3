import { writeFileSync } from 'node:fs';
import { readCitationFile, readDocsPages } from '../src/docs/read-docs-pages.ts';

const pages = new Map([...readDocsPages('tests/diagnostics'), ['CITATION.cff', readCitationFile('.', 'content')]]);
for (const [path, text] of pages) {
  writeFileSync(path, text);
  console.log(`${path}: ${text.split('\n').length - 1} lines`);
}
