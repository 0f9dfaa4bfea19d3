import { describe, expect, it } from 'vitest';
import { buildTies } from '../../../src/site/view/ties.ts';
import { contextOf, entryOf } from './sample-context.ts';

const tiesOf = (id: string) =>
  Object.fromEntries(
    buildTies(contextOf('en', id), entryOf(id)).map(({ kind, links }) => [kind, links.map(({ href }) => href.replace('/x/en/', ''))]),
  );

describe('buildTies', () => {
  it('ties a principle to the findings of its set', () => {
    expect(tiesOf('WS-2')['finding']).toContain('findings/workshops/');
  });

  it('ties findings to their set and to its principles', () => {
    const ties = tiesOf('findings-workshops');
    expect(ties['set']).toContain('principles/workshops/');
    expect(ties['principle']).toEqual(expect.arrayContaining(['principles/workshops/ws-1/', 'principles/workshops/ws-2/']));
  });

  it('leaves out what the page shows anyway', () => {
    expect(tiesOf('WS-1')['set'] ?? []).not.toContain('principles/workshops/');
    expect(tiesOf('workshops')['principle'] ?? []).not.toContain('principles/workshops/ws-1/');
  });
});
