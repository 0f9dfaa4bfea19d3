import { expect, test } from 'vitest';
import { addDots, dropTitle, listMarks, readExcerpt } from '../../../src/site/elements/read-excerpt.ts';

test('marks and signs become parts of text', () => {
  expect(readExcerpt('a &lt;b&gt; <mark>peer</mark> works')).toEqual([
    { text: 'a <b> ', marked: false },
    { text: 'peer', marked: true },
    { text: ' works', marked: false },
  ]);
});

test('neighbouring marks become one', () => {
  expect(readExcerpt('<mark>harm</mark> <mark>reduction</mark>')).toEqual([{ text: 'harm reduction', marked: true }]);
});

test('an excerpt that begins with the title goes on after it', () => {
  expect(dropTitle(readExcerpt('<mark>Peers.</mark> What <mark>peers</mark> do'), 'Peers')).toEqual([
    { text: 'What ', marked: false },
    { text: 'peers', marked: true },
    { text: ' do', marked: false },
  ]);
  expect(dropTitle(readExcerpt('What <mark>peers</mark> do'), 'Peers')).toHaveLength(3);
  expect(dropTitle(readExcerpt('<mark>Peers.</mark>'), 'Peers')).toEqual([]);
});

test('dots say where a sentence breaks off', () => {
  const show = (excerpt: string): string =>
    addDots(readExcerpt(excerpt))
      .map(({ text }) => text)
      .join('');
  expect(show('of <mark>peers</mark> and the')).toBe('… of peers and the …');
  expect(show('What <mark>peers</mark> do.')).toBe('What peers do.');
  expect(addDots([])).toEqual([]);
});

test('each marked text is listed once', () => {
  expect(listMarks('<mark>police</mark> and <mark>policy</mark> and <mark>police</mark>')).toEqual(['police', 'policy']);
});
