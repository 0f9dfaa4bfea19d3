import { expect, it } from 'vitest';
import { bookEpubPath, bookPdfPath, findOverview, overviewPdfPath, printedPaths, sheetPdfPath } from '../../src/model/download-paths.ts';
import { entryId, languageTag } from '../../src/schema/ids.ts';
import { buildSmallEdition } from '../editions/build-edition.ts';
import { fictionalEdition } from '../render/render-context.ts';

const edition = fictionalEdition();
const language = languageTag.parse('de');

it('names the e-book after edition and language', () => {
  expect(bookPdfPath(edition, language)).toBe('downloads/shared-workshops-de.pdf');
  expect(bookEpubPath(edition, language)).toBe('downloads/shared-workshops-de.epub');
  expect(bookPdfPath(edition, language, 'a4')).toBe('downloads/shared-workshops-de-a4.pdf');
});

it('puts the sheet of a handout beside its page', () => {
  expect(sheetPdfPath(edition, { type: 'handout', language, id: entryId.parse('workshops') })).toBe('de/principles/workshops/handout.pdf');
});

it('puts poster and cards beside the principles, in every language', () => {
  expect(overviewPdfPath('poster', language)).toBe('de/principles/poster.pdf');
  const paths = [...printedPaths(edition)].filter((path) => /principles\/(?:poster|cards)\.pdf$/.test(path));
  expect(paths).toEqual(['en', 'he', 'de'].flatMap((tag) => [`${tag}/principles/poster.pdf`, `${tag}/principles/cards.pdf`]));
});

it('has neither where there is no page of all principles for their code to open', () => {
  const small = buildSmallEdition({});
  expect(findOverview(small)).toBeUndefined();
  expect([...printedPaths(small)].filter((path) => path.includes('poster'))).toEqual([]);
});
