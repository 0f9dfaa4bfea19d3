import { describe, expect, it } from 'vitest';
import { buildTies } from '../../../src/site/view/ties.ts';
import { renderPageText, type PageText } from '../../../src/site/view/rendered-page-text.ts';
import { contextOf, entryOf } from './sample-context.ts';

const textOf = (id: string): PageText => {
  const context = contextOf('en', id);
  const entry = entryOf(id);
  const text = entry.texts.get(context.language);
  if (text === undefined) throw new Error(`${id} has no words in ${context.language}`);
  return renderPageText(context, entry, text);
};

const tiesOf = (id: string, text = textOf(id)) =>
  Object.fromEntries(
    buildTies(contextOf('en', id), entryOf(id), text).map(({ kind, links }) => [kind, links.map(({ href }) => href.replace('/x/en/', ''))]),
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

  it('leaves out terms that the text explains where it uses them', () => {
    const silent: PageText = { lead: '', sections: [], inline: {} };
    const terms = tiesOf('WS-2', silent)['term'] ?? [];
    expect(terms.length).toBeGreaterThan(0);
    expect(tiesOf('WS-2')['term'] ?? []).toEqual(terms.filter((href) => !JSON.stringify(textOf('WS-2')).includes(`/x/en/${href}`)));
    expect((tiesOf('WS-2')['term'] ?? []).length).toBeLessThan(terms.length);
  });
});
