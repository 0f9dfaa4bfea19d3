import { describe, expect, it } from 'vitest';
import { citationKey, entryId, languageTag } from '../../src/schema/ids.ts';

describe('ids', () => {
  it.each(['LE-2', 'about', 'term-bmi', 'findings-covid-19'])('entryId takes %s', (id) => {
    expect(entryId.safeParse(id).success).toBe(true);
  });

  it.each(['2-a', 'a--b', 'a_b', 'a b', '', 'é', 'a-'])('entryId refuses %j', (id) => {
    expect(entryId.safeParse(id).success).toBe(false);
  });

  it('citationKey is in small letters', () => {
    expect([citationKey.safeParse('who2012').success, citationKey.safeParse('WHO2012').success]).toEqual([true, false]);
  });

  it.each(['en', 'pt-BR', 'sr-Latn', 'qaa'])('languageTag takes %s', (tag) => {
    expect(languageTag.safeParse(tag).success).toBe(true);
  });

  it.each(['EN', 'english', 'en-12', 'en-GB-GB', 'e'])('languageTag refuses %s, which no browser knows', (tag) => {
    expect(languageTag.safeParse(tag).success).toBe(false);
  });
});
