import { describe, expect, it } from 'vitest';
import { typeFaults } from '../../type-faults.ts';
import { allItems, itemOf } from './sample-items.ts';

describe('buildCslItem', () => {
  it('cites a principle as a part of the edition, under its code', () => {
    expect(itemOf('WS-1')).toEqual({
      id: 'shared-workshops-3.2-ws-1-en',
      type: 'chapter',
      title: expect.stringMatching(/^WS-1\. /),
      'container-title': 'Principles for shared repair workshops',
      author: [{ literal: 'Bench League' }],
      edition: 'Version 3.2',
      publisher: 'Bench League',
      issued: { 'date-parts': [[2031, 5, 4]] },
      language: 'en',
      URL: 'https://shared-workshops.example/p/ws-1/',
      note: 'Made from: The Bench Book (2030-11).',
    });
  });

  it('says what a machine translated, in the language of the words', () => {
    const { genre, language, publisher, 'container-title': book, note } = itemOf('WS-2', 'he');
    expect([genre, language, publisher, book]).toEqual(['Machine translation', 'he', 'ליגת השולחנות', 'עקרונות לסדנאות תיקון משותפות']);
    expect(note).toMatch(/no named person has reviewed/);
  });

  it('cites the source where there is no translation', () => {
    expect(itemOf('TH-1', 'de')).toEqual(itemOf('TH-1', 'en'));
  });

  it('cites a term as an entry of a reference work, and the front page as the book', () => {
    expect(itemOf('term-loan-card').type).toBe('entry-encyclopedia');
    const { type, title, 'container-title': book, id } = itemOf('home');
    expect([type, title, book, id]).toEqual(['book', 'Principles for shared repair workshops', undefined, 'shared-workshops-3.2-en']);
  });

  it('gives every text of the edition a name of its own', () => {
    expect(new Set(allItems.map(({ id }) => id)).size).toBe(allItems.length);
  });

  it('knows only fields and types of the CSL schema', () => {
    const imports = "import type { Data } from 'csl-json';";
    // The last ones are wrong, and show that the compiler looks.
    const wrong = [
      { ...itemOf('WS-1'), booktitle: 'x' },
      { ...itemOf('WS-1'), type: 'page' },
    ];
    expect(typeFaults(imports, 'Data', [...allItems, ...wrong])).toEqual([
      expect.stringMatching(/booktitle/),
      expect.stringMatching(/"page".*not assignable/),
    ]);
  }, 60_000);
});
