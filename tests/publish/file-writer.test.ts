import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTree } from '../../src/load/read-tree.ts';
import { createFileWriter } from '../../src/publish/file-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'file-writer-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('files stand in their folders, and the last of a name is kept', () => {
  const files = createFileWriter(join(folder, 'site'));
  files.write('el/000.html', 'first');
  files.write('el/le-1/index.html', 'σελίδα');
  files.write('picture.png', new Uint8Array([137, 80]));
  files.write('el/000.html', 'last');
  expect(readTree(join(folder, 'site'))).toEqual(['el/000.html', 'el/le-1/index.html', 'picture.png']);
  expect(readFileSync(join(folder, 'site/el/000.html'), 'utf8')).toBe('last');
  expect(readFileSync(join(folder, 'site/el/le-1/index.html'), 'utf8')).toBe('σελίδα');
  expect([...readFileSync(join(folder, 'site/picture.png'))]).toEqual([137, 80]);
  expect(files.left.size).toBe(0);
});

test('a file with the same content is left, and one of the same length is not taken for it', () => {
  createFileWriter(join(folder, 'again')).write('index.html', 'words');
  const before = statSync(join(folder, 'again/index.html'), { bigint: true }).mtimeNs;
  const files = createFileWriter(join(folder, 'again'));
  files.write('index.html', 'words');
  expect([...files.left]).toEqual(['index.html']);
  expect(statSync(join(folder, 'again/index.html'), { bigint: true }).mtimeNs).toBe(before);
  files.write('index.html', 'sword');
  expect(files.left.size).toBe(0);
  expect(readFileSync(join(folder, 'again/index.html'), 'utf8')).toBe('sword');
});

test('what keeps a file from being written is told', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => createFileWriter(join(folder, 'file')).write('el/index.html', 'x')).toThrow('ENOTDIR');
});
