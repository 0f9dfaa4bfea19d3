import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTree } from '../../src/load/read-tree.ts';
import { createFileWriter } from '../../src/publish/file-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'file-writer-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('files stand in their folders when all is written, and the last of a name is kept', async () => {
  const files = createFileWriter(join(folder, 'site'));
  const names = Array.from({ length: 500 }, (_, number) => `el/${number % 7}/${String(number).padStart(3, '0')}.html`);
  await files.write('el/000.html', 'first');
  for (const name of names) await files.write(name, `σελίδα ${name}`);
  await files.write('picture.png', new Uint8Array([137, 80]));
  await files.write('el/000.html', 'last');
  await files.finish();
  expect(readTree(join(folder, 'site'))).toEqual([...names, 'el/000.html', 'picture.png'].sort());
  for (const name of names) expect(readFileSync(join(folder, 'site', name), 'utf8')).toBe(`σελίδα ${name}`);
  expect(readFileSync(join(folder, 'site/el/000.html'), 'utf8')).toBe('last');
  expect([...readFileSync(join(folder, 'site/picture.png'))]).toEqual([137, 80]);
  expect(await files.finish()).toEqual(new Set());
});

test('what keeps a file from being written is told at the end', async () => {
  writeFileSync(join(folder, 'file'), '');
  const files = createFileWriter(join(folder, 'file'));
  await files.write('el/index.html', 'x');
  await expect(files.finish()).rejects.toThrow('ENOTDIR');
});

test('whoever writes on after a failure is told, and does not wait for ever', async () => {
  writeFileSync(join(folder, 'file'), '');
  const files = createFileWriter(join(folder, 'file'));
  const writing = async (): Promise<void> => {
    for (let number = 0; number < 1000; number += 1) await files.write(`${number}/index.html`, 'x');
  };
  await expect(writing()).rejects.toThrow('ENOTDIR');
  await expect(files.finish()).rejects.toThrow('ENOTDIR');
});
