import { expect, it } from 'vitest';
import { createPageContext } from '../../../src/site/view/page-context.ts';
import { buildSetPage, type SetPage } from '../../../src/site/view/set-page.ts';
import type { Edition, Entry } from '../../../src/model/types.ts';
import { entryOf, language, source } from './sample-context.ts';

/** The page of a set of the fictional edition, in which principles may be changed. */
function build(id: string, change: (edition: Edition) => Edition = (edition) => edition): SetPage {
  const edition = change(source.edition);
  const entry = entryOf(id, edition);
  if (entry.kind !== 'set') throw new Error(`${id} is no set`);
  const route = { type: 'entry', language: language('en'), id: entry.id } as const;
  return buildSetPage(createPageContext(route, { ...source, edition }), route, entry);
}

/** An edition in which town halls have to act on a principle of the workshops as well. */
function askTownHalls(edition: Edition): Edition {
  const own = entryOf('TH-1', edition);
  const other = entryOf('WS-1', edition);
  if (own.kind !== 'principle' || other.kind !== 'principle') throw new Error('TH-1 and WS-1 are principles');
  const changed: Entry = { ...other, actors: [...other.actors, ...own.actors] };
  return { ...edition, entries: new Map([...edition.entries, [other.id, changed]]) };
}

it('leads to all principles that name its stakeholder, where they are more than its own', () => {
  expect(build('town-halls', askTownHalls).asks).toEqual({
    name: 'Town halls',
    href: '/x/en/principles/actor/town-halls/',
    count: '2 principles name them among those who have to act.',
  });
});

it('says nothing where the set holds all of them, or where its stakeholder is no actor', () => {
  expect(build('town-halls').asks).toBeUndefined();
  expect(build('workshops', askTownHalls).asks).toBeUndefined();
});
