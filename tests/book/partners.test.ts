import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { createBookContext } from '../../src/book/book-context.ts';
import { buildBibliography } from '../../src/book/bibliography.ts';
import { listPartners } from '../../src/book/partners.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { languageTag } from '../../src/schema/ids.ts';
import { fictionalEdition } from '../render/render-context.ts';

const edition = fictionalEdition();
const place = { address: 'https://workshops.example/x/', asset: (path: string): string => `/media/${path}` };

function inBook(tag: string): { readonly partners: string; readonly bibliography: string } {
  const language = languageTag.parse(tag);
  const context = createBookContext(edition, language, place, 1);
  const wording = { language, t: createTranslator(language) };
  return {
    partners: toHtml({ type: 'root', children: listPartners(context, wording, 'p--', 2) }),
    bibliography: toHtml(buildBibliography(context, wording)),
  };
}

it('remarks, roles and affiliations are in the language of the book where they are translated', () => {
  expect(inBook('en').partners).toContain('<span>Lends its hall on Thursdays</span>');
  expect(inBook('he').partners).toContain('<span>משאיל את האולם בימי חמישי</span>');
  expect(inBook('de').partners).toContain(
    '<span class="person">Joris Pauw</span>, <span>Lehrer für Werken</span>, <span>Schule am Kai</span>, ',
  );
  expect(inBook('he').bibliography).toContain('<p class="reference-note">בלי מספרי עמודים</p>');
});

it('others say their language and direction', () => {
  expect(inBook('de').partners).toContain('<span lang="en" dir="ltr">Lends its hall on Thursdays</span>');
  expect(inBook('he').partners).toContain(
    '<span lang="en" dir="ltr">teacher of woodwork</span>, <span lang="en" dir="ltr">Quay Street School</span>',
  );
  expect(inBook('de').bibliography).toContain('<p class="reference-note" lang="en" dir="ltr">No pages are given</p>');
});
