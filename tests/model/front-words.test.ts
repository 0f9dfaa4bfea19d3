import { describe, expect, it } from 'vitest';
import { listFrontWords } from '../../src/model/front-words.ts';
import { loadSmallEdition, term } from '../editions/build-edition.ts';

describe('listFrontWords', () => {
  const wordsOf = (id: string, files = {}) => {
    const source = loadSmallEdition(files).sources.find(({ front }) => front.id === id);
    if (source === undefined) throw new Error(`no ${id}`);
    return listFrontWords(source.front).map(({ path, text }) => `${path.join('.')}: ${text}`);
  };

  it('gives the words that readers see with their places', () => {
    expect(wordsOf('BA-1')).toEqual(['title: Bake bread', 'ask: Bake it early.', 'steps.0.text: Light the oven.']);
    expect(wordsOf('about')).toEqual(['title: About', 'summary: What this is.']);
  });

  it('gives the expansion of a short form, if it has one', () => {
    expect(wordsOf('term-bmi', { 'en/terms/bmi.mdx': term('BMI', { expansion: 'Brief intervention' }) })).toEqual([
      'title: BMI',
      'meaning: What BMI means.',
      'expansion: Brief intervention',
    ]);
    expect(wordsOf('term-dough', { 'en/terms/dough.mdx': term('dough') })).toHaveLength(2);
  });
});
