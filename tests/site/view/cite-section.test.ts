import { describe, expect, it } from 'vitest';
import { buildCiteSection } from '../../../src/site/view/cite-section.ts';
import { contextOf, entryOf } from './sample-context.ts';

describe('buildCiteSection', () => {
  it('gives every format, and its file beside the page of the entry', () => {
    const { references, files, wordsIn } = buildCiteSection(contextOf('he', 'WS-1'), entryOf('WS-1'));
    expect(references.map(({ name }) => name)).toEqual(['APA', 'ISO 690']);
    expect(files.map(({ name, href, mediaType }) => [name, href, mediaType])).toEqual([
      ['BibTeX', '/x/he/principles/workshops/ws-1/cite.bib', 'application/x-bibtex'],
      ['RIS', '/x/he/principles/workshops/ws-1/cite.ris', 'application/x-research-info-systems'],
      ['CSL JSON', '/x/he/principles/workshops/ws-1/cite.json', 'application/vnd.citationstyles.csl+json'],
    ]);
    expect(wordsIn).toEqual({ lang: 'he', dir: 'rtl' });
    for (const { text } of files) expect(text).toContain('https://shared-workshops.example/x/p/ws-1/');
  });

  it('cites the source where there is no translation, and leads to its files', () => {
    const { files, wordsIn } = buildCiteSection(contextOf('he', 'TH-1'), entryOf('TH-1'));
    expect(wordsIn).toEqual({ lang: 'en', dir: 'ltr' });
    expect(files.map(({ href }) => href.split('/')[2])).toEqual(['en', 'en', 'en']);
  });
});
