import { describe, expect, it } from 'vitest';
import { getEntry } from '../../../src/model/find-text.ts';
import { entryId, languageTag } from '../../../src/schema/ids.ts';
import { buildFrontPage, type FrontPage } from '../../../src/site/view/front-page.ts';
import { pageContext } from './page-context.ts';

function build(language: string): FrontPage {
  const route = { type: 'entry', id: entryId.parse('home'), language: languageTag.parse(language) } as const;
  const context = pageContext(route, new Map([['downloads/shared-workshops-he.pdf', { bytes: 900_000, pages: 40 }]]));
  const entry = getEntry(context.edition, route.id);
  if (entry.kind !== 'page') throw new Error('the front page is a page');
  return buildFrontPage(context, route, entry);
}

describe('buildFrontPage', () => {
  it('gives every door with links to pages that exist', () => {
    const { doors } = build('en');
    expect(doors.length).toBeGreaterThan(0);
    for (const { href, label } of doors.flatMap(({ links }) => links)) {
      expect(href).toMatch(/^\/x\/en\//);
      expect(label).not.toBe('');
    }
  });

  it('leads to the principles of an actor', () => {
    const [door] = build('en').doors;
    expect(door?.links.map(({ href }) => href)).toContain('/x/en/principles/actor/bench-hosts/');
  });

  it('searches and downloads in the language of the reader', () => {
    expect(build('he')).toMatchObject({ searchAction: '/x/he/search/', book: { pdf: { href: '/x/downloads/shared-workshops-he.pdf' } } });
    expect(build('en').book?.pdf).toBeUndefined();
  });

  it('lists the sets with icon, code and hue', () => {
    expect(build('en').sets.map(({ code, hue, icon }) => [code, hue, icon])).toEqual([
      ['WS', 25, 'hands'],
      ['TH', 205, 'columns'],
    ]);
  });
});
