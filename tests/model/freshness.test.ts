import { describe, expect, it } from 'vitest';
import { digestLine, findFreshness, lastWording, translatableBlocks, type TranslatableBlock } from '../../src/model/freshness.ts';
import { getEntry } from '../../src/model/find-text.ts';
import type { Edition } from '../../src/model/types.ts';
import { entryId, languageTag } from '../../src/schema/ids.ts';
import { buildSmallEdition, entry, loadSmallEdition, openSmallEdition, principle } from '../editions/build-edition.ts';

const block = (name: string, digest: string): TranslatableBlock => ({ name, digest, place: { type: 'field', path: [name] } });
const blocks = [block('title', 'aaa'), block('block 1 of the text', 'bbb')];

describe('findFreshness', () => {
  it('is current when every digest is that of the source', () => {
    expect(findFreshness('aaa bbb', blocks, [])).toEqual({ type: 'current' });
  });

  it('reads digests on several lines', () => {
    expect(findFreshness('aaa\n  bbb', blocks, [])).toEqual({ type: 'current' });
  });

  it('names the blocks whose source changed', () => {
    expect(findFreshness('aaa 000', blocks, [])).toEqual({ type: 'outdated', blocks: ['block 1 of the text'] });
  });

  it('passes over a change of wording, and a chain of them', () => {
    expect(findFreshness('111 bbb', blocks, [{ from: '111', to: 'aaa' }])).toEqual({ type: 'current' });
    expect(
      findFreshness('111 bbb', blocks, [
        { from: '222', to: 'aaa' },
        { from: '111', to: '222' },
      ]),
    ).toEqual({ type: 'current' });
  });

  it('knows nothing when digests are missing or do not count the blocks', () => {
    expect(findFreshness(undefined, blocks, [])).toBeUndefined();
    expect(findFreshness('aaa', blocks, [])).toBeUndefined();
    expect(findFreshness('aaa bbb ccc', blocks, [])).toBeUndefined();
  });
});

describe('lastWording', () => {
  it('ends where words were changed back and forth', () => {
    const wording = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ];
    expect(lastWording('a', 'a', wording)).toBe('a');
    expect(lastWording('a', 'b', wording)).toBe('b');
    expect(['a', 'b']).toContain(lastWording('a', 'c', wording));
  });
});

describe('translatableBlocks', () => {
  it('are title, ask, steps and the blocks of the text of a principle', () => {
    const source = loadSmallEdition().sources.find(({ front }) => front.kind === 'principle');
    if (source === undefined) throw new Error('no principle');
    expect(translatableBlocks(source.front, source.facts).map(({ name }) => name)).toEqual([
      'title',
      'ask',
      'step 1',
      ...[1, 2, 3, 4, 5, 6].map((number) => `block ${number} of the text`),
    ]);
  });

  it('take a door of the front page as one block', () => {
    const door = (label: string) => ({ id: 'run', title: 'I run', text: 'a', links: [{ to: 'about', label }] });
    const read = (label: string) => {
      const file = entry({ id: 'home', title: 'H', summary: 's', doors: [door(label), { ...door('z'), id: 'see', links: [] }] }, 'Text.');
      const source = loadSmallEdition({ 'en/pages/home.mdx': file }).sources.find(({ front }) => front.id === 'home');
      if (source === undefined) throw new Error('no page');
      return translatableBlocks(source.front, source.facts);
    };
    expect(read('b').map(({ name }) => name)).toEqual(['title', 'summary', 'door run', 'door see', 'block 1 of the text']);
    expect(read('b')[2]?.digest).not.toBe(read('c')[2]?.digest);
  });
});

describe('the freshness of a translation in an edition', () => {
  const source = loadSmallEdition().sources.find(({ front }) => front.kind === 'principle');
  const digest = source === undefined ? '' : digestLine(translatableBlocks(source.front, source.facts));
  const words = { title: 'Ψήστε ψωμί', ask: 'Νωρίς.', steps: [{ text: 'Ανάψτε.' }], digest };
  const greek = entry(words, '## Γιατί\n\nα\n\n## Πράξη\n\nβ\n\n## Όρια\n\nγ');
  const freshnessOf = (edition: Edition) => getEntry(edition, entryId.parse('BA-1')).texts.get(languageTag.parse('el'))?.freshness;

  it('is current as long as the source stays', () => {
    expect(freshnessOf(buildSmallEdition({ 'el/principles/bakers/BA-1.mdx': greek }))).toEqual({ type: 'current' });
  });

  it('is outdated in the block that changed', () => {
    const { edition, diagnostics } = openSmallEdition({
      'el/principles/bakers/BA-1.mdx': greek,
      'en/principles/bakers/BA-1.mdx': principle({}, 'Many bake.'),
    });
    expect(edition === undefined ? undefined : freshnessOf(edition)).toEqual({ type: 'outdated', blocks: ['block 4 of the text'] });
    expect(diagnostics).toMatchObject([{ code: 'digest-stale', file: 'el/principles/bakers/BA-1.mdx', line: 14, severity: 'warning' }]);
  });
});
