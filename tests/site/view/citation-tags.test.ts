import { describe, expect, it } from 'vitest';
import { buildCitationTags, type CitationTag } from '../../../src/site/view/citation-tags.ts';
import { findCitedEntry } from '../../../src/site/view/cited-entry.ts';
import { entryRoute, language, source } from './sample-context.ts';
import { zoteroTakes } from './zotero-takes.ts';

function tagsOf(tag: string, id: string, words = tag): readonly CitationTag[] {
  const cited = findCitedEntry(source, { route: entryRoute(tag, id), textLanguage: language(words) });
  return cited === undefined ? [] : buildCitationTags(cited);
}

describe('buildCitationTags', () => {
  it('names a principle with its book, its author, its date and its permalink', () => {
    expect(tagsOf('en', 'TH-1')).toEqual([
      { name: 'citation_title', content: expect.stringMatching(/^TH-1\. /) },
      { name: 'citation_author', content: 'Bench League,' },
      { name: 'citation_publication_date', content: '2031/05/04' },
      { name: 'citation_inbook_title', content: 'Principles for shared repair workshops' },
      { name: 'citation_publisher', content: 'Bench League' },
      { name: 'citation_language', content: 'en' },
      { name: 'citation_public_url', content: 'https://shared-workshops.example/x/p/th-1/' },
    ]);
  });

  it('speaks of the words shown, where they are not in the language of the page', () => {
    expect(tagsOf('de', 'TH-1', 'en')).toEqual(tagsOf('en', 'TH-1'));
  });

  it('are not there on pages that are no entry’s', () => {
    expect(findCitedEntry(source, { route: { type: 'root' }, textLanguage: language('en') })).toBeUndefined();
    expect(findCitedEntry(source, { route: { ...entryRoute('en', 'TH-1'), type: 'share' }, textLanguage: language('en') })).toBeUndefined();
  });
});

describe('zoteroTakes', () => {
  const page = (...tags: readonly CitationTag[]): string =>
    `<html lang="en"><head>${tags.map(({ name, content }) => `<meta name="${name}" content="${content}">`).join('')}</head><body></body></html>`;

  it('takes the name of a body whole, and would split it without the comma', () => {
    expect(zoteroTakes(page(...tagsOf('en', 'TH-1'))).creators).toEqual([{ lastName: 'Bench League' }]);
    expect(zoteroTakes(page({ name: 'citation_author', content: 'Bench League' })).creators).toEqual([
      { firstName: 'Bench', lastName: 'League' },
    ]);
  });

  it('takes an entry for a part of a book, and the edition for a book', () => {
    expect(zoteroTakes(page(...tagsOf('he', 'WS-1'))).itemType).toBe('bookSection');
    expect(zoteroTakes(page(...tagsOf('he', 'home'))).itemType).toBe('book');
    expect(zoteroTakes(page({ name: 'citation_title', content: 'x' })).itemType).toBe('journalArticle');
  });
});
