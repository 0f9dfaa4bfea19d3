import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTree } from '../../../src/load/read-tree.ts';
import { openSpareOutput } from '../../../src/publish/build/spare-output.ts';
import { createFileWriter } from '../../../src/publish/file-writer.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'spare-'));
});
afterEach(() => rmSync(home, { recursive: true }));

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, words] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), words);
  }
}

test('of an earlier output stays what is written again or was given again, and nothing else', () => {
  const [staging, spare] = [join(home, 'staging'), join(home, 'spare')];
  write(spare, {
    'en/same/index.html': 'same',
    'en/other/index.html': 'old',
    'en/gone/index.html': 'gone',
    'en/gone/deep/index.html': 'gone',
    'book.pdf': 'the same book',
    '.hidden': 'gone',
    empty: '',
  });
  const { removeLeftovers } = openSpareOutput(staging, spare);
  const files = createFileWriter(staging);
  files.write('en/same/index.html', 'same');
  files.write('en/other/index.html', 'new');
  files.write('en/new/index.html', 'new');
  write(staging, { 'book.pdf': 'the same book', empty: '' });
  const kept = files.left;
  expect([...kept]).toEqual(['en/same/index.html']);
  removeLeftovers(kept);
  expect(readTree(staging)).toEqual(['book.pdf', 'empty', 'en/new/index.html', 'en/other/index.html', 'en/same/index.html']);
  expect(readdirSync(staging).sort()).toEqual(['book.pdf', 'empty', 'en']);
  expect(readdirSync(join(staging, 'en')).sort()).toEqual(['new', 'other', 'same']);
  expect(readFileSync(join(staging, 'en/other/index.html'), 'utf8')).toBe('new');
});

test('what an interrupted build has left is not built upon', () => {
  const staging = join(home, 'staging');
  write(staging, { 'half.html': 'half' });
  openSpareOutput(staging, join(home, 'spare')).removeLeftovers(new Set());
  expect(readTree(staging)).toEqual([]);
});
