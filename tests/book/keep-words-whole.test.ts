import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { keepWordsWhole } from '../../src/book/keep-words-whole.ts';

const show = (html: string): string => html.replaceAll(/<span class="one-word">([^<]*)<\/span>/g, '[$1]');

test.each([
  ['Covid-19 and after', '[Covid-19] and after'],
  ['the E-Book, by e-mail', 'the [E-Book], by [e-mail]'],
  ['πριν από την COVID-19.', 'πριν από την [COVID-19].'],
  ['die Covid-19-Pandemie', 'die [Covid-19]-Pandemie'],
  ['peer-led, 24-hour, p. 92–95', 'peer-led, 24-hour, p. 92–95'],
  ['no-one, well-being', 'no-one, well-being'],
  ['e-wordsthatfillacolumn', 'e-wordsthatfillacolumn'],
])('%s', (words, expected) => {
  expect(show(toHtml(keepWordsWhole(h('p', words))))).toBe(`<p>${expected}</p>`);
  expect(show(toHtml(keepWordsWhole(h('section', [h('h2', words)]))))).toBe(`<section><h2>${expected}</h2></section>`);
});

test('code and drawings are left alone', () => {
  for (const element of [h('code', 'a-1'), h('div', [h('svg', [h('text', 'Covid-19')])])]) {
    expect(toHtml(keepWordsWhole(element))).toBe(toHtml(element));
  }
});
