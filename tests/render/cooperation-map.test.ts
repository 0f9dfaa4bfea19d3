import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { renderCooperationMap, type MapPage } from '../../src/render/cooperation-map.ts';
import { nameOf, sampleMap } from './map/sample-map.ts';

const cooperation = sampleMap(5);
const page: MapPage = {
  direction: 'ltr',
  label: 'Who works with whom',
  nameOf: (id) => ({ name: nameOf(id), ...(id === 'press' ? { language: 'el' } : {}) }),
  hrefOfParty: ({ id, set }) => (set === undefined ? undefined : `/${id}/`),
  hrefOfTie: ({ between }) => `#${between.join('-')}`,
  describeTie: ({ between, principles }) => `${between.map(nameOf).join(' and ')}: ${principles.length}`,
  hueOfTie: () => 120,
};
const draw = (change: Partial<MapPage> = {}): readonly Element[] => renderCooperationMap(cooperation, { ...page, ...change });
const find = (root: Element, className: string): readonly Element[] => {
  const found: Element[] = [];
  visit(root, 'element', (node) => {
    if (Array.isArray(node.properties.className) && node.properties.className.includes(className)) found.push(node);
  });
  return found;
};

describe('renderCooperationMap', () => {
  it('draws one map for wide places and one for narrow ones', () => {
    expect(draw().map(({ properties }) => properties.className)).toEqual([
      ['map', 'map-wide'],
      ['map', 'map-narrow'],
    ]);
  });

  it.each([0, 1])('makes each line a link with words, drawing %d', (index) => {
    const ties = find(draw()[index] ?? fail(), 'map-tie');
    expect(ties).toHaveLength(cooperation.ties.length);
    for (const tie of ties) {
      expect(tie.tagName).toBe('a');
      expect(tie.properties.href).toMatch(/^#\w/);
      expect(toString(tie.children[0] ?? fail())).toMatch(/ and .+: \d/);
      expect(tie.properties.ariaLabel).toBe(toString(tie.children[0] ?? fail()));
    }
  });

  it.each([0, 1])('makes each party with a page a link with its name, drawing %d', (index) => {
    const parties = find(draw()[index] ?? fail(), 'map-party');
    expect(parties).toHaveLength(cooperation.parties.length);
    expect(parties.filter(({ tagName }) => tagName === 'a').map(({ properties }) => properties.href)).toEqual(
      expect.arrayContaining(['/police/', '/press/', '/schools/', '/families/', '/shops/']),
    );
  });

  it('names the language of words that are not those of the page', () => {
    const press = find(draw()[0] ?? fail(), 'map-party').find(({ properties }) => properties.href === '/press/');
    expect(press?.properties.lang).toBe('el');
  });

  it('writes names from the middle outwards in both directions of writing', () => {
    const anchors = (direction: 'ltr' | 'rtl'): readonly unknown[] =>
      find(draw({ direction })[0] ?? fail(), 'map-name').map(({ properties }) => properties.textAnchor);
    const turned: Readonly<Record<string, string>> = { start: 'end', end: 'start', middle: 'middle' };
    expect(anchors('rtl')).toEqual(anchors('ltr').map((anchor) => turned[String(anchor)]));
  });

  it('takes its colours from the page and has no id', () => {
    const html = draw()
      .map((drawing) => toHtml(drawing))
      .join('');
    const colours = [...html.matchAll(/ (?:fill|stroke)="([^"]+)"/g)].map(([, colour = '']) => colour);
    expect(colours.filter((colour) => !/^(?:currentColor|none|transparent|var\(--[a-z]+, (?:currentColor|white)\))$/.test(colour))).toEqual(
      [],
    );
    expect(html).not.toMatch(/ id=/);
  });
});

function fail(): never {
  throw new Error('the map is not there');
}
