import { writeFileSync } from 'node:fs';
import { contentOption } from '../src/command-line/content-option.ts';
import { readCommandLine } from '../src/command-line/read-command-line.ts';
import { readCitationFile, readDocsPages } from '../src/docs/read-docs-pages.ts';

const { values } = readCommandLine({
  name: 'docs',
  does: 'Writes the pages of docs/ that are made from the code, and CITATION.cff for an edition.',
  options: { content: contentOption },
});

const pages = new Map([...readDocsPages('tests/diagnostics'), ['CITATION.cff', readCitationFile('.', values.content)]]);
for (const [path, text] of pages) {
  writeFileSync(path, text);
  console.log(`${path}: ${text.split('\n').length - 1} lines`);
}
