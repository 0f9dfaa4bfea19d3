import { expect, it } from 'vitest';
import { bookPdfPath, sheetPdfPath } from '../../src/model/download-paths.ts';
import { entryId, languageTag } from '../../src/schema/ids.ts';
import { fictionalEdition } from '../render/render-context.ts';

const edition = fictionalEdition();
const language = languageTag.parse('de');

it('names the e-book after edition and language', () => {
  expect(bookPdfPath(edition, language)).toBe('downloads/shared-workshops-de.pdf');
});

it('puts the sheet of a handout beside its page', () => {
  expect(sheetPdfPath(edition, { type: 'handout', language, id: entryId.parse('workshops') })).toBe('de/principles/workshops/handout.pdf');
});
