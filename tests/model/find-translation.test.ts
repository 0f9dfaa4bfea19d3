import { expect, it } from 'vitest';
import { findTranslation } from '../../src/model/find-translation.ts';
import { languageTag } from '../../src/schema/ids.ts';

const [en, el] = [languageTag.parse('en'), languageTag.parse('el')];
const edition = { sourceLanguage: en };

it.each([
  ['one text is in the source language', 'Bread', el, { text: 'Bread', language: en }],
  ['a text by language is found in that', { en: 'Bread', el: 'Ψωμί' }, el, { text: 'Ψωμί', language: el }],
  ['one that is not translated stays in the source language', { en: 'Bread' }, el, { text: 'Bread', language: en }],
  ['the source language never gets another', { el: 'Ψωμί' }, en, undefined],
  ['nothing stays nothing', undefined, el, undefined],
])('%s', (_, text, language, found) => {
  expect(findTranslation(edition, text, language)).toEqual(found);
});
