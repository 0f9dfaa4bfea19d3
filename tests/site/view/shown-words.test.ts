import { expect, it } from 'vitest';
import { buildPartnerLists } from '../../../src/site/view/partners-page.ts';
import { showWords } from '../../../src/site/view/shown-words.ts';
import { contextOf } from './sample-context.ts';

const english = { lang: 'en', dir: 'ltr' };

it.each([
  ['en', 'Bread', undefined],
  ['he', 'Bread', english],
  ['de', { en: 'Bread', de: 'Brot' }, undefined],
  ['he', { en: 'Bread', de: 'Brot' }, english],
])('on a page in %s %j says its language where it is another', (tag, words, wordsIn) => {
  expect(showWords(contextOf(tag, 'about'), words)).toEqual({ text: tag === 'de' ? 'Brot' : 'Bread', wordsIn });
});

it('the page of partners shows each remark in its own language', () => {
  const { others, experts } = buildPartnerLists(contextOf('de', 'partners'));
  expect(others.map(({ note }) => note)).toEqual([{ text: 'Lends its hall on Thursdays', wordsIn: english }]);
  expect(experts[0]?.people[0]?.facts).toEqual([
    { text: 'Lehrer für Werken', wordsIn: undefined },
    { text: 'Schule am Kai', wordsIn: undefined },
  ]);
  const [expert] = buildPartnerLists(contextOf('he', 'partners')).experts[0]?.people ?? [];
  expect(expert?.facts[1]).toEqual({ text: 'Quay Street School', wordsIn: english });
});
