import { expect, it } from 'vitest';
import { buildNeighbours } from '../../../src/site/view/neighbours.ts';
import { contextOf, entryOf } from './sample-context.ts';

const around = (id: string) => {
  const { previous, next } = buildNeighbours(contextOf('en', id), entryOf(id));
  return [previous?.href, next?.href];
};

it('goes from sibling to sibling', () => {
  expect(around('WS-1')[1]).toBe('/x/en/principles/workshops/ws-2/');
  expect(around('WS-2')[0]).toBe('/x/en/principles/workshops/ws-1/');
});

it('goes from the first child back to its parent, and from the last on to what follows the parent', () => {
  expect(around('WS-1')[0]).toBe('/x/en/principles/workshops/');
  expect(around('WS-2')[1]).toBe('/x/en/principles/town-halls/');
  expect(around('TH-1')[1]).toBe('/x/en/references/');
});

it('has nothing before the first entry, after the last, and around a term', () => {
  expect(around('about')[0]).toBeUndefined();
  expect(around('partners')[1]).toBeUndefined();
  expect(around('term-repair-bench')).toEqual([undefined, undefined]);
});
