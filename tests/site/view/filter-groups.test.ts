import { describe, expect, it } from 'vitest';
import { entryId, languageTag } from '../../../src/schema/ids.ts';
import { buildFilterGroups } from '../../../src/site/view/filter-groups.ts';
import { pageContext } from './page-context.ts';

const groups = buildFilterGroups(pageContext({ type: 'entry', id: entryId.parse('principles'), language: languageTag.parse('en') }));

describe('buildFilterGroups', () => {
  it('offers actors, themes and sets, each choice with a page of its own', () => {
    expect(groups.map(({ name, choices }) => [name, choices.map(({ value }) => value)])).toEqual([
      ['actor', ['bench-hosts', 'town-halls', 'shopkeepers']],
      ['theme', ['tools', 'trust', 'space']],
      ['set', ['workshops', 'town-halls']],
    ]);
    expect(groups.flatMap(({ choices }) => choices).map(({ href }) => href)).toEqual([
      '/x/en/principles/actor/bench-hosts/',
      '/x/en/principles/actor/town-halls/',
      '/x/en/principles/actor/shopkeepers/',
      '/x/en/principles/theme/tools/',
      '/x/en/principles/theme/trust/',
      '/x/en/principles/theme/space/',
      '/x/en/principles/workshops/',
      '/x/en/principles/town-halls/',
    ]);
  });
});
