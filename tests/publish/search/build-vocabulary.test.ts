import { expect, test } from 'vitest';
import { createVocabularyBuilder } from '../../../src/publish/search/build-vocabulary.ts';

test('words of two pages and of titles are common, most pages first; the rest is rare', () => {
  const builder = createVocabularyBuilder('en');
  builder.add({ title: 'Naloxone', content: 'Naloxone. The peers, the peers, of 2018.' });
  builder.add({ title: 'Peers', content: 'Peers. The festival' });
  builder.add({ title: 'Rights', content: 'Rights of peers' });
  expect(builder.build()).toEqual({ common: ['peers', 'the', 'naloxone', 'rights'], rare: ['festival'] });
});

test('capitals follow the rules of the language', () => {
  const builder = createVocabularyBuilder('el');
  builder.add({ title: 'ΝΑΛΟΞΟΝΗΣ', content: '' });
  expect(builder.build().common).toEqual(['ναλοξονης']);
});

test('words that stand on no page are known, and nobody is led to them', () => {
  const builder = createVocabularyBuilder('en');
  builder.add({ title: 'Peers', content: 'Peers', words: 'addict, peer helper' });
  expect(builder.build()).toEqual({ common: ['peers'], rare: ['addict', 'helper', 'peer'] });
});
