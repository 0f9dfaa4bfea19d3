import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unpackTar } from '../../../src/publish/browser/unpack-tar.ts';

const folder = mkdtempSync(join(tmpdir(), 'unpack-tar-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('writes files and folders', async () => {
  await unpackTar(
    Buffer.concat([entry('lib/', '5', ''), entry('lib/a.txt', '0', 'first'), entry('b.txt', '0', 'x'.repeat(600)), Buffer.alloc(1024)]),
    folder,
  );
  expect(readFileSync(join(folder, 'lib/a.txt'), 'utf8')).toBe('first');
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toHaveLength(600);
});

test('refuses an entry of another kind, such as a link', async () => {
  await expect(unpackTar(entry('link', '2', ''), folder)).rejects.toThrow('`link` is of kind `2`');
});

function entry(name: string, kind: string, text: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(text.length.toString(8).padStart(11, '0'), 124);
  header.write(kind, 156);
  const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
  body.write(text);
  return Buffer.concat([header, body]);
}
