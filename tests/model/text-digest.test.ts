import { describe, expect, it } from 'vitest';
import { findEntry } from '../../src/model/find-text.ts';
import { textDigest } from '../../src/model/text-digest.ts';
import { buildSmallEdition, principle } from '../editions/build-edition.ts';

const digestOf = (file?: string): string | undefined => {
  const edition = buildSmallEdition(file === undefined ? {} : { 'en/principles/bakers/BA-1.mdx': file });
  const entry = findEntry(edition, 'BA-1');
  return entry === undefined ? undefined : textDigest(entry, edition.sourceLanguage);
};

describe('textDigest', () => {
  const file = principle({});

  it('changes with a word of the front matter or of the body', () => {
    const digests = [digestOf(file), digestOf(principle({ ask: 'Something else.' })), digestOf(file.replace('It is hot.', 'It is warm.'))];
    expect(new Set(digests).size).toBe(3);
    for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{12}$/);
  });

  it('stays when the file is written in another way, or facts change that are no words', () => {
    expect(digestOf(file.replace('It is hot.', 'It  is\nhot.'))).toBe(digestOf(file));
    expect(digestOf(principle({ aliases: ['BA-9'] }))).toBe(digestOf(file));
  });

  it('is not there where the entry was not translated', () => {
    const edition = buildSmallEdition();
    const entry = findEntry(edition, 'BA-1');
    const other = edition.languages.find(({ tag }) => tag !== edition.sourceLanguage)?.tag;
    if (entry === undefined || other === undefined) throw new Error('the small edition has an entry and two languages');
    expect([entry.texts.has(other), textDigest(entry, other)]).toEqual([false, undefined]);
  });
});
