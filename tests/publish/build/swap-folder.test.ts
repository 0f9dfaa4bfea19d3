import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { swapFolder } from '../../../src/publish/build/swap-folder.ts';

/** Shared memory is a disk of its own on every Linux. */
const otherDisk = '/dev/shm';

const made: string[] = [];
const makeFolder = (parent: string): string => {
  const folder = mkdtempSync(join(parent, 'swap-'));
  made.push(folder);
  return folder;
};
const write = (folder: string, words: string): string => {
  mkdirSync(join(folder, 'en'), { recursive: true });
  writeFileSync(join(folder, 'en', 'index.html'), words);
  return folder;
};

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

it.each([
  ['the same disk', tmpdir()],
  ['another disk', otherDisk],
])('a finished folder on %s takes the place of the one before, and nothing is left beside it', (_, parent) => {
  const [home, elsewhere] = [makeFolder(tmpdir()), makeFolder(parent)];
  const isSameDisk = parent !== otherDisk;
  expect(statSync(home).dev === statSync(elsewhere).dev).toBe(isSameDisk);
  const place = write(join(home, 'dist'), 'old');
  writeFileSync(join(place, 'gone.html'), 'gone');
  const finished = write(join(elsewhere, 'staging'), 'new');
  const spare = join(elsewhere, 'spare');
  swapFolder(finished, place, spare);
  expect(readFileSync(join(place, 'en', 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(place)).toEqual(['en']);
  expect(readdirSync(home)).toEqual(['dist']);
  expect(existsSync(finished)).toBe(false);
  expect(existsSync(spare) ? readFileSync(join(spare, 'en', 'index.html'), 'utf8') : undefined).toBe(isSameDisk ? 'old' : undefined);
});

it('a folder is put where there was none', () => {
  const home = makeFolder(tmpdir());
  swapFolder(write(join(home, 'staging'), 'new'), join(home, 'public', 'dist'), join(home, 'spare'));
  expect(readFileSync(join(home, 'public', 'dist', 'en', 'index.html'), 'utf8')).toBe('new');
});
