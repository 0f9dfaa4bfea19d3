import { describe, expect, it } from 'vitest';
import { findEntry, findReference, getEntry, getText, listEntries } from '../../src/model/find-text.ts';
import { openEdition } from '../../src/open-edition.ts';
import { entryId, languageTag } from '../../src/schema/ids.ts';
import { buildSmallEdition, entry, openSmallEdition, principle, term } from '../editions/build-edition.ts';
import { stockEdition } from '../editions/overlay-edition.ts';

const { edition } = openEdition(stockEdition);
if (edition === undefined) throw new Error('the fictional edition could not be read');

describe('the model of the fictional edition', () => {
  it('holds every kind of entry, in the order of the outline, then the trainer’s pack, then the terms by title', () => {
    expect([...edition.entries.keys()]).toEqual([
      'about',
      'findings',
      'findings-workshops',
      'findings-town-halls',
      'training',
      'module-1',
      'pilots',
      'pilot-lowmere',
      'principles',
      'workshops',
      'WS-1',
      'WS-2',
      'town-halls',
      'TH-1',
      'references',
      'partners',
      'module-1-session-plan',
      'module-1-loan-card',
      'module-1-slides',
      'worksheet-evening',
      'term-bench-host',
      'term-loan-card',
      'home',
      'term-repair-bench',
      'term-tsl',
    ]);
  });

  it('has one language written from right to left', () => {
    expect(edition.languages.map(({ tag, direction }) => `${tag} ${direction}`)).toEqual(['en ltr', 'he rtl', 'de ltr']);
  });

  it('reads ties from both sides', () => {
    expect(edition.graph.getTied(entryId.parse('findings-workshops'), 'related', 'found-for')).toEqual(['workshops', 'WS-1']);
    expect(edition.graph.getTied(entryId.parse('term-bench-host'), 'explains')).toEqual(['module-1']);
    expect(edition.graph.getLinkedFrom(entryId.parse('WS-2'))).toEqual(['module-1']);
  });

  it('knows where each reference is cited, in order', () => {
    const { references, graph } = edition;
    expect([...references.keys()].map((key) => [key, ...graph.getCitedIn(key)])).toEqual([
      ['okoro2019', 'WS-1'],
      ['lindqvist2022', 'WS-1', 'WS-2'],
      ['bench-league2030', 'about', 'findings-workshops', 'TH-1'],
    ]);
  });

  it('falls back to the source language, and says in which language the words are', () => {
    const german = languageTag.parse('de');
    const textOf = (id: string) => {
      const found = getEntry(edition, entryId.parse(id));
      return found.kind === 'principle' ? getText(edition, found, german) : undefined;
    };
    expect(textOf('WS-1')).toMatchObject({ language: 'de', title: 'Lassen Sie Menschen ihre Dinge selbst reparieren' });
    expect(textOf('WS-2')).toMatchObject({ language: 'en', title: 'Lend tools by name' });
    expect(edition.words.get(german)?.themes).toEqual({ tools: 'Tools', trust: 'Trust', space: 'Rooms and space' });
    expect(edition.words.get(german)?.actors).toMatchObject({ 'town-halls': 'Rathäuser', shopkeepers: 'Shopkeepers' });
  });

  it('is frozen', () => {
    expect(Object.isFrozen(edition)).toBe(true);
  });

  it('is the same when it is read again', () => {
    const again = openEdition(stockEdition).edition;
    expect(JSON.stringify([...(again?.entries ?? [])])).toBe(JSON.stringify([...edition.entries]));
  });
});

describe('find and get', () => {
  it('find an entry or a reference by the name that an author wrote', () => {
    expect([findEntry(edition, 'WS-1')?.kind, findEntry(edition, 'WS-9'), findEntry(edition, 'ws-1')]).toEqual([
      'principle',
      undefined,
      undefined,
    ]);
    expect([findReference(edition, 'okoro2019')?.volume, findReference(edition, 'okoro')]).toEqual(['7', undefined]);
  });

  it('list the entries of a kind', () => {
    expect(listEntries(edition, 'set').map(({ id, code, hue }) => `${id} ${code} ${hue}`)).toEqual([
      'workshops WS 25',
      'town-halls TH 205',
    ]);
  });
});

describe('the model of faulty content', () => {
  it('still holds what could be read', () => {
    const { edition: faulty, diagnostics } = openSmallEdition({
      'en/principles/bakers/BA-1.mdx': principle({ ask: 3 }),
      'en/terms/dough.mdx': term('dough'),
    });
    expect(diagnostics).toMatchObject([{ code: 'field-wrong' }]);
    expect([...(faulty?.entries.keys() ?? [])]).toEqual(['about', 'bakers', 'term-dough', 'home']);
  });

  it('takes the first of two entries with one id', () => {
    const twice = entry({ id: 'about', title: 'Again', summary: 's' }, 'Text.');
    const { edition: faulty } = openSmallEdition({ 'en/pages/again.mdx': twice });
    expect(faulty?.entries.size).toBe(4);
  });
});

describe('buildSmallEdition', () => {
  it('holds without a diagnostic', () => {
    expect(buildSmallEdition().entries.size).toBe(4);
  });
});
