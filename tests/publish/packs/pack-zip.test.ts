import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipPack } from '../../../src/publish/packs/pack-zip.ts';

const files = [
  { name: 'README.txt', bytes: strToU8('Ποιος παίρνει τι\n') },
  { name: 'trainers/slides.html', bytes: strToU8('a'.repeat(5000)) },
  { name: 'participants.pdf', bytes: strToU8('b'.repeat(5000)) },
];

test('a ZIP holds each file under its name', () => {
  const held = unzipSync(zipPack(files, '2026-11-22'));
  expect(Object.entries(held).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(
    files.map(({ name, bytes }) => [name, strFromU8(bytes)]),
  );
});

test('equal files of the same date give equal bytes, and another date others', () => {
  expect(zipPack(files, '2026-11-22')).toEqual(zipPack(files, '2026-11-22'));
  expect(zipPack(files, '2026-11-23')).not.toEqual(zipPack(files, '2026-11-22'));
});

test('PDFs, which are packed already, are stored as they are', () => {
  const sizes = new Map<string, readonly number[]>();
  unzipSync(zipPack(files, '2026-11-22'), {
    filter: ({ name, size, originalSize }) => {
      sizes.set(name, [size, originalSize]);
      return false;
    },
  });
  expect(sizes.get('participants.pdf')).toEqual([5000, 5000]);
  expect(sizes.get('trainers/slides.html')?.[0]).toBeLessThan(200);
});
