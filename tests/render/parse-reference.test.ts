import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { parseReference } from '../../src/render/parse-reference.ts';
import { citationKey } from '../../src/schema/ids.ts';

const show = (html: string, language?: string): string =>
  toHtml(
    parseReference(html, {
      id: citationKey.parse('a'),
      type: 'book',
      title: 'Sobre a rua',
      ...(language === undefined ? {} : { language }),
    }),
  );

test.each([
  ['Miller, A. &#38; Baker, B. (1999).', 'Miller, A. &#x26; Baker, B. (1999).'],
  ['<i>On flour</i>. Mill Press.', '<i>On flour</i>. Mill Press.'],
  ['See https://doi.org/10.1/x_(1).', 'See <a href="https://doi.org/10.1/x_(1">https://doi.org/10.1/x_(1</a>).'],
  ['At https://mill.example/a. Then more.', 'At <a href="https://mill.example/a">https://mill.example/a</a>. Then more.'],
])('%s', (html, expected) => {
  expect(show(html)).toBe(expected);
});

test('a title in a language of its own says so', () => {
  expect(show('Rua, M. <i>Sobre a rua</i>.', 'pt')).toBe('Rua, M. <i><span lang="pt">Sobre a rua</span></i>.');
});

test('the title is found whichever apostrophe its file has, and printed as it was formatted', () => {
  const reference = { id: citationKey.parse('a'), type: 'book', title: "The baker's bread", language: 'en' } as const;
  expect(toHtml(parseReference('Baker, B. <i>The baker’s bread</i>.', reference))).toBe(
    'Baker, B. <i><span lang="en">The baker’s bread</span></i>.',
  );
});
