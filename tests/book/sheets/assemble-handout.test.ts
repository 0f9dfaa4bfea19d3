import { toString } from 'hast-util-to-string';
import { toHtml } from 'hast-util-to-html';
import { beforeAll, expect, test } from 'vitest';
import { assembleHandout } from '../../../src/book/sheets/assemble-handout.ts';
import { estimateDensity, estimateHandoutDensity, listCloserDensities } from '../../../src/book/sheets/sheet-density.ts';
import { sheetFootElement, type Sheet } from '../../../src/book/sheets/sheet.ts';
import type { Edition } from '../../../src/model/types.ts';
import { openEdition } from '../../../src/open-edition.ts';

let edition: Edition;
beforeAll(() => {
  const opened = openEdition('tests/editions/fictional').edition;
  if (opened === undefined) throw new Error('the fictional edition does not open');
  edition = opened;
});

function handoutOf(id: string, tag: string): Sheet {
  const entry = [...edition.entries.values()].find((candidate) => candidate.id === id);
  const language = edition.languages.find((locale) => locale.tag === tag)?.tag;
  if (language === undefined || (entry?.kind !== 'module' && entry?.kind !== 'set')) throw new Error(`${id} has no handout in ${tag}`);
  return assembleHandout(edition, entry, language, 'https://workshops.example/');
}

test('the sheet of a module names outcomes, concepts with their meaning, exercises, and leaves lines', () => {
  const { content } = handoutOf('module-1', 'en');
  const words = toString(content);
  for (const part of [
    'Module 1',
    'Opening a bench',
    'What participants will be able to do',
    'Words and models',
    'Exercises',
    'Two stools',
    'Notes',
  ]) {
    expect(words).toContain(part);
  }
  expect(toHtml(content)).toContain('sheet-lines');
});

test('in a pack, the sheet of a module is told from its worksheets', () => {
  expect(handoutOf('module-1', 'en').label).toBe('Module 1 · Sheet to print');
  expect(handoutOf('workshops', 'en').label).toBe('WS');
});

test('the sheet of a set lists each principle with code, title and ask', () => {
  const words = toString(handoutOf('workshops', 'en').content);
  expect(words.indexOf('WS-1')).toBeGreaterThan(0);
  expect(words.indexOf('WS-2')).toBeGreaterThan(words.indexOf('WS-1'));
});

test('it ends with a code and an address that open the entry in any language', () => {
  const html = toHtml(sheetFootElement(handoutOf('workshops', 'he').foot));
  expect(html).toContain('href="https://workshops.example/p/workshops/"');
  expect(html).toContain('>workshops.example/p/workshops<');
  expect(html).toContain('qr-code');
});

test('a sheet speaks the language of its text throughout', () => {
  expect(handoutOf('workshops', 'he')).toMatchObject({ language: 'he', content: { properties: { lang: 'he', dir: 'rtl' } } });
  expect(handoutOf('module-1', 'de')).toMatchObject({ language: 'en', content: { properties: { lang: 'en', dir: 'ltr' } } });
});

test.each([
  [10, 'roomy'],
  [28, 'regular'],
  [34, 'compact'],
  [38, 'dense'],
  [60, 'tight'],
])('%i short paragraphs are set %s', (count, density) => {
  expect(estimateDensity(Array.from({ length: count }, () => 'A line.'))).toBe(density);
});

test.each([
  [30, 1, 'roomy'],
  [44, 1, 'dense'],
  [46, 1, 'tight'],
  [66, 2, 'roomy'],
  [77, 2, 'compact'],
  [96, 2, 'dense'],
  [97, 2, 'tight'],
])('a handout of %i short paragraphs on %i pages is set %s', (count, pages, density) => {
  const lines = Array.from({ length: count }, () => 'A line.');
  expect(estimateHandoutDensity(lines, pages)).toBe(density);
});

test.each([
  [140, 'roomy', 3, ['regular', 'compact']],
  [120, 'roomy', 2, ['compact']],
  [140, 'regular', 3, ['compact']],
  [140, 'roomy', 2, []],
  [10, 'compact', 3, []],
] as const)('%i lines set %s that should flow over %i pages might do so in %j', (lines, density, pages, expected) => {
  expect(listCloserDensities(lines, density, pages)).toEqual(expected);
});
