import { describe, expect, it } from 'vitest';
import { buildGraph, type Edge, type EdgeType } from '../../src/model/graph.ts';
import { citationKey, entryId } from '../../src/schema/ids.ts';

const id = (name: string) => entryId.parse(name);
const key = (name: string) => citationKey.parse(name);
const edge = (from: string, to: string, type: EdgeType): Edge => ({ from: id(from), to: id(to), type });
const order = new Map(['a', 'b', 'c', 'd'].map((name, index) => [id(name), index]));

describe('buildGraph', () => {
  const graph = buildGraph(
    [edge('c', 'a', 'related'), edge('a', 'b', 'related'), edge('b', 'a', 'related'), edge('d', 'a', 'links'), edge('a', 'd', 'explains')],
    new Map([
      [id('c'), [key('x'), key('y'), key('x')]],
      [id('a'), [key('x')]],
    ]),
    order,
  );

  it('reads a tie from both sides, once, in the order of the edition', () => {
    expect(graph.getTied(id('a'), 'related')).toEqual(['b', 'c']);
    expect(graph.getTied(id('c'), 'related')).toEqual(['a']);
  });

  it('keeps the types of ties apart, and gives several together', () => {
    expect(graph.getTied(id('a'), 'links')).toEqual(['d']);
    expect(graph.getTied(id('d'), 'explains', 'links')).toEqual(['a']);
    expect(graph.getTied(id('a'), 'related', 'explains')).toEqual(['b', 'c', 'd']);
  });

  it('knows who links to an entry, and not to whom it links', () => {
    expect(graph.getLinkedFrom(id('a'))).toEqual(['d']);
    expect(graph.getLinkedFrom(id('d'))).toEqual([]);
  });

  it('knows citations from both sides, each once', () => {
    expect(graph.getCited(id('c'))).toEqual(['x', 'y']);
    expect(graph.getCitedIn(key('x'))).toEqual(['a', 'c']);
    expect(graph.getCitedIn(key('z'))).toEqual([]);
  });

  it('has nothing to say of an entry without ties', () => {
    expect([graph.getTied(id('e'), 'related'), graph.getLinkedFrom(id('e')), graph.getCited(id('e'))]).toEqual([[], [], []]);
  });
});
