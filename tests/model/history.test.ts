import { describe, expect, it } from 'vitest';
import { findEntry } from '../../src/model/find-text.ts';
import { findHistory, findLastChange, type History } from '../../src/model/history.ts';
import type { Edition, Entry } from '../../src/model/types.ts';
import { stockEdition } from '../editions/overlay-edition.ts';
import { openEdition } from '../../src/open-edition.ts';
import { withReleasedEdition } from '../editions/released-edition.ts';

const entryOf = (edition: Edition, id: string): Entry => {
  const entry = findEntry(edition, id);
  if (entry === undefined) throw new Error(`no ${id}`);
  return entry;
};
const versionsOf = (history: History, language: string): readonly string[] | undefined =>
  history.texts.find((text) => text.language === language)?.states.map(({ id, version }) => `${id} ${version}`);

describe('the history of an entry', () => {
  it('names the versions in which its words changed, per language, and the words that are not released yet', () =>
    withReleasedEdition(({ edition }) => {
      const history = findHistory(edition, entryOf(edition, 'WS-1'));
      expect(versionsOf(history, 'en')).toEqual(['WS-1 3.0', 'WS-1 3.1', 'WS-1 3.2']);
      expect(versionsOf(history, 'he')).toEqual(['WS-1 3.0']);
      expect(versionsOf(findHistory(edition, entryOf(edition, 'TH-1')), 'en')).toEqual(['TH-1 3.0']);
    }));

  it('goes on under the id of the entry that took its place', () =>
    withReleasedEdition(({ edition }) => {
      const history = findHistory(edition, entryOf(edition, 'WS-2'));
      expect(versionsOf(history, 'en')).toEqual(['WS-3 3.0', 'WS-2 3.0']);
      expect(history.texts[0]?.states.at(-1)?.id).toBe('WS-2');
    }));

  it('keeps words that were withdrawn', () =>
    withReleasedEdition(({ edition }) => {
      const { texts } = findHistory(edition, entryOf(edition, 'term-loan-card'));
      expect(texts.map(({ language, isCurrent }) => `${language} ${isCurrent}`).sort()).toEqual(['de false', 'en true']);
    }));

  it('tells of sheets that are made of several entries, and of whose words they were', () =>
    withReleasedEdition(({ edition }) => {
      const { sheets } = findHistory(edition, entryOf(edition, 'workshops'));
      const brief = sheets.find(({ sheet, language }) => sheet === 'brief' && language === 'en');
      expect(brief?.states.map(({ version }) => version)).toEqual(['3.0', '3.1', '3.2']);
      expect(brief?.states.map(({ parts }) => parts.map(({ id }) => id).join(' '))).toEqual([
        'workshops findings-workshops WS-1 WS-2 WS-3',
        'workshops findings-workshops WS-1 WS-2 WS-3',
        'workshops findings-workshops WS-1 WS-2',
      ]);
      // What was not translated stands on the sheet in the source language.
      const german = sheets.find(({ sheet, language }) => sheet === 'brief' && language === 'de');
      expect(german?.states.at(-1)?.parts.map(({ id, language }) => `${id} ${language}`)).toContain('WS-2 en');
      // A handout shows titles and asks alone, so that a step changes nothing on it.
      const handout = sheets.find(({ sheet, language }) => sheet === 'handout' && language === 'en');
      expect(handout?.states.map(({ version }) => version)).toEqual(['3.0', '3.2']);
    }));

  it('is that of today alone where nothing was released', () => {
    const { edition } = openEdition(stockEdition);
    if (edition === undefined) throw new Error('the stock edition does not open');
    expect(versionsOf(findHistory(edition, entryOf(edition, 'WS-1')), 'en')).toEqual(['WS-1 3.2']);
    expect(findLastChange(edition, entryOf(edition, 'WS-1'), edition.sourceLanguage).version).toBe('3.2');
  });

  it('ends with the last change', () =>
    withReleasedEdition(({ edition }) => {
      const changeOf = (id: string): string => findLastChange(edition, entryOf(edition, id), edition.sourceLanguage).version;
      expect(['WS-1', 'WS-2', 'TH-1'].map(changeOf)).toEqual(['3.2', '3.0', '3.0']);
    }));
});
