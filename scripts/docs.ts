import { writeFileSync } from 'node:fs';
import { readDocsPages } from '../src/docs/read-docs-pages.ts';

for (const [path, text] of readDocsPages('tests/diagnostics')) {
  writeFileSync(path, text);
  console.log(`${path}: ${text.split('\n').length - 1} lines`);
}
