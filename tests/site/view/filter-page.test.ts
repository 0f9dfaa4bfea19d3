import { describe, expect, it } from 'vitest';
import { languageTag } from '../../../src/schema/ids.ts';
import { buildFilterPage, type FilterPage } from '../../../src/site/view/filter-page.ts';
import { pageContext } from './page-context.ts';

function build(by: 'actor' | 'theme', value: string): FilterPage {
  const route = { type: 'filter', by, value, language: languageTag.parse('en') } as const;
  return buildFilterPage(pageContext(route), route);
}

describe('buildFilterPage', () => {
  it('lists the principles of an actor by set, with what they ask', () => {
    const { sets, count, name } = build('actor', 'bench-hosts');
    expect(name).toBe('Bench hosts');
    expect(sets.map(({ set, principles }) => [set.label, principles.map(({ code }) => code)])).toEqual([['Workshops', ['WS-1', 'WS-2']]]);
    expect(sets[0]?.principles[0]?.ask).toMatch(/^Let the person who brings a thing/);
    expect(count).toMatch(/^2 principles/);
  });

  it('has a title of its own, though a set may have the same name', () => {
    expect(build('actor', 'town-halls').head.title).toBe('Who has to act: Town halls');
  });

  it('is found by its name, and told apart from the set that has the same', () => {
    expect(build('actor', 'bench-hosts').head.search).toEqual({ type: 'indexed', kind: 'actor', themes: [], words: [] });
    expect(build('theme', 'trust').head.search).toEqual({ type: 'indexed', kind: 'theme', themes: ['trust'], words: [] });
    expect(build('actor', 'town-halls').head.search).toMatchObject({
      title: 'Who has to act: Town halls',
      words: ['Town halls', 'mayor', 'municipality'],
    });
  });

  it('leads to the other choices of its kind and to all principles', () => {
    const { others, overview } = build('theme', 'trust');
    expect(others.map(({ value }) => value)).toEqual(['tools', 'space']);
    expect(overview).toBe('/x/en/principles/');
  });
});
