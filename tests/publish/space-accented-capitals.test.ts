import { expect, it } from 'vitest';
import { printSpacing, screenSpacing, spaceAccentedCapitals } from '../../src/publish/space-accented-capitals.ts';

const onScreen = (html: string): string => spaceAccentedCapitals(html, screenSpacing).replaceAll('\u202F', '_');
const inPrint = (html: string): string => spaceAccentedCapitals(html, printSpacing).replaceAll('\u00A0', '_');

it('accents keep clear of the word before, also across tags within the line', () => {
  expect(onScreen('<p>σειρά. Ένα <b>Όσα</b> και «Ίδια» (Ύστερα) <a href="/x/" title="α Έ">Ώρα</a></p>')).toBe(
    '<p>σειρά. _Ένα <b>_Όσα</b> και «_Ίδια» (_Ύστερα) <a href="/x/" title="α Έ">_Ώρα</a></p>',
  );
});

it('inside a word nothing is put, nor in what is no text of the page', () => {
  const html =
    '<title>α Έ</title><p>ΤΈΛΟΣ α\u00ADΈ</p><script type="application/ld+json">{"name":"α Έ"}</script><style>.a::before { content: "α Έ" }</style><pre lang="el">α <i>Έ</i></pre>';
  expect(onScreen(html)).toBe(html);
});

it('at the start of a block the letter is moved in on paper alone', () => {
  expect(onScreen('<h1>Ένα</h1><td><b>Όλα</b></td>')).toBe('<h1>Ένα</h1><td><b>Όλα</b></td>');
  expect(inPrint('<h1>Ένα</h1><td><b>Όλα</b></td><p>α\nΊδια</p>')).toBe('<h1>_Ένα</h1><td><b>_Όλα</b></td><p>α\n_Ίδια</p>');
});

it('pages without such letters stay as they are', () => {
  expect(onScreen('<p>Ellas</p>')).toBe('<p>Ellas</p>');
});
