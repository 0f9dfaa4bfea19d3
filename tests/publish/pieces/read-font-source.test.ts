import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findFontFiles } from '../../../src/publish/font-faces.ts';
import { readFontSource } from '../../../src/publish/pieces/read-font-source.ts';

const sourceOf = (text: string, weight: 400 | 600) => {
  const [file] = findFontFiles(text, [{ family: 'commissioner', weight, style: 'normal' }]);
  return readFontSource(file?.path ?? '');
};

test('a font file says its name, its box and its characters', () => {
  const { name, box, glyphs, characters } = sourceOf('α', 400);
  expect({ name, box }).toEqual({ name: 'CommissionerThin-Regular', box: [-118, -195, 891, 971] });
  expect(glyphs).toBe(111);
  const all = [...characters.values()].flatMap((texts) => [...texts]);
  expect(all).toEqual(expect.arrayContaining(['α', 'ώ', 'Ω']));
  expect(all).not.toContain('b');
  expect(Math.max(...characters.keys())).toBeLessThan(glyphs);
});

test('the cuts of a family have names of their own', () => {
  expect(sourceOf('a', 600).name).toBe('CommissionerThin-SemiBold');
});

test('a file that is no font is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'font-'));
  onTestFinished(async () => rm(folder, { recursive: true }));
  const path = join(folder, 'text.woff2');
  await writeFile(path, 'This is a text and not a font, however long it may be.');
  expect(() => readFontSource(path)).toThrow('no WOFF2 file');
});
