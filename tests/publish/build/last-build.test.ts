import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { digestBuild, readLastBuild, recordBuild } from '../../../src/publish/build/last-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'last-build-'));
afterAll(() => rmSync(folder, { recursive: true }));

const options = { content: join(folder, 'content'), out: join(folder, 'out'), cache: folder, base: '/', site: undefined, print: true };
mkdirSync(join(options.content, 'en'), { recursive: true });
mkdirSync(options.out);
writeFileSync(join(options.content, 'en/a.mdx'), 'words');
writeFileSync(join(options.out, 'index.html'), '');

test('a build is remembered until a file of its output is missing', () => {
  expect(readLastBuild(options)).toBeUndefined();
  const build = { digests: digestBuild(options), frame: 'that of its edition', files: ['index.html'] };
  recordBuild(options, build);
  expect(readLastBuild(options)).toEqual(build);
  expect(readLastBuild({ ...options, out: join(folder, 'elsewhere') })).toBeUndefined();
  rmSync(join(options.out, 'index.html'));
  expect(readLastBuild(options)).toBeUndefined();
});

test('changed words change the digest of the content alone, another task that of the program', () => {
  const before = digestBuild(options);
  expect(digestBuild(options)).toEqual(before);
  const told = digestBuild({ ...options, base: '/x/' });
  expect([told.content, told.program === before.program]).toEqual([before.content, false]);
  writeFileSync(join(options.content, 'en/a.mdx'), 'other words');
  const written = digestBuild(options);
  expect([written.content === before.content, written.program]).toEqual([false, before.program]);
});
