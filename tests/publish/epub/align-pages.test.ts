import { expect, it } from 'vitest';
import { alignPages, inReadingOrder, lettersOf } from '../../../src/publish/epub/align-pages.ts';

it('keeps letters alone, so that print and source read the same', () => {
  expect(lettersOf('Out-\nreach, 3 ﬁndings')).toBe(lettersOf('OUTREACH findings'));
  expect(lettersOf('Εργασίας')).toBe(lettersOf('ΕΡΓΑΣΊΑΣ'));
});

it('puts the words of a line in the order in which they are read', () => {
  expect(inReadingOrder('ליגת השולחנות\nTwo words')).toBe('השולחנות ליגת\nTwo words');
});

const words = Array.from({ length: 40 }, (_, index) => `word number ${String.fromCharCode(97 + (index % 26)).repeat(1 + (index % 7))}`);
const text = lettersOf(words.join(' '));

it('finds the letter with which each page begins', () => {
  const pages = [words.slice(0, 15), words.slice(15, 27), words.slice(27)].map((page) => lettersOf(page.join(' ')));
  expect(alignPages(text, pages)).toEqual([0, pages[0]?.length, (pages[0]?.length ?? 0) + (pages[1]?.length ?? 0)]);
});

it('passes over a few letters that print alone has', () => {
  const page = lettersOf(words.slice(15).join(' '));
  const [, found] = alignPages(text, [lettersOf(words.slice(0, 15).join(' ')), `pageheader${page}`]);
  expect(found).toBeDefined();
  expect(Math.abs((found ?? 0) - text.indexOf(page))).toBeLessThan(20);
});

it('goes to the place where the page before it ends when words come back', () => {
  const refrain = 'andthenthechorussingsitsrefrainonceagaintoeverybody';
  const [a, b] = ['x'.repeat(300), 'y'.repeat(300)];
  expect(alignPages(`${refrain}${a}${refrain}${b}`, [`${refrain}${a}`, `${refrain}${b}`])).toEqual([0, refrain.length + 300]);
});

it('leaves a page that it does not find without a place', () => {
  expect(alignPages(text, ['zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'])).toEqual([undefined]);
});
