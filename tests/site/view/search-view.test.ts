import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/model/types.ts';
import { createPageContext } from '../../../src/site/view/page-context.ts';
import { buildSearchView, type SearchView } from '../../../src/site/view/search-view.ts';
import { buildSmallEdition, term } from '../../editions/build-edition.ts';
import { source } from './sample-context.ts';

function viewOf(edition: Edition): SearchView {
  const route = { type: 'generated', language: edition.sourceLanguage, page: 'search' } as const;
  return buildSearchView(createPageContext(route, { ...source, edition }), route);
}

/** The labels of the links to begin from, and of those where nothing was found. */
function labelsOf(edition: Edition): readonly (readonly string[])[] {
  const { start, help } = viewOf(edition);
  return [start, help].map((links) => links.map(({ label }) => label));
}

describe('buildSearchView', () => {
  it('leads to the pages of the outline, and to a glossary where there is one', () => {
    expect(labelsOf(buildSmallEdition())).toEqual([['About', 'Bakers', 'Downloads'], []]);
    expect(labelsOf(buildSmallEdition({ 'en/terms/leaven.mdx': term('leaven') }))).toEqual([
      ['About', 'Bakers', 'Glossary', 'Downloads'],
      ['Glossary'],
    ]);
  });

  it('narrows by the kinds of pages that there are', () => {
    const { filters } = viewOf(buildSmallEdition());
    const kinds = filters[0]?.options.map(({ value }) => value) ?? [];
    expect(kinds).toEqual(expect.arrayContaining(['principle', 'set', 'handout', 'brief', 'reference', 'page']));
    expect(kinds.filter((kind) => ['finding', 'module', 'plan', 'worksheet', 'slides', 'pilot', 'term'].includes(kind))).toEqual([]);
  });
});
