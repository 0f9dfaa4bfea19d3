import { expect, test } from 'vitest';
import { buildPictureWords, describePicture } from '../../../src/book/pictures/picture-words.ts';
import { findPictureSubject } from '../../../src/model/share-pictures.ts';
import { entryId, languageTag } from '../../../src/schema/ids.ts';
import { fictionalEdition } from '../../render/render-context.ts';

const edition = fictionalEdition();
const wordsOf = (id: string, tag = 'en'): ReturnType<typeof buildPictureWords> =>
  buildPictureWords(edition, findPictureSubject(edition, { type: 'entry', language: languageTag.parse(tag), id: entryId.parse(id) }));

test.each([
  ['WS-1', 'WS-1. Let people mend their own things · Workshops'],
  ['workshops', 'WS. Workshops · 2 principles'],
  ['module-1', '1. Opening a bench · Training module'],
  ['pilot-lowmere', 'IE. Lowmere: the ferry office · Pilot'],
  ['about', 'Principles for shared repair workshops · Three principles, two findings, one training and one pilot'],
])('the picture of %s is described by the words that stand in it', (id, description) => {
  expect(describePicture(wordsOf(id))).toBe(description);
});

test('a picture speaks one language; what has no words in it keeps its own', () => {
  const german = wordsOf('WS-1', 'de');
  expect(german).toMatchObject({ language: 'de', over: { text: 'Werkstätten', language: 'de' }, foot: { language: 'de' } });
  expect(wordsOf('TH-1', 'de')).toMatchObject({ language: 'en', foot: { text: 'Principles for shared repair workshops', language: 'en' } });
});

test('the picture of the edition has no sign, and says who publishes it', () => {
  expect(wordsOf('about')).toMatchObject({ sign: undefined, foot: { text: 'Bench League' } });
});
