import { describe, expect, it } from 'vitest';
import { formatBibtex } from '../../../src/render/citing/format-bibtex.ts';
import { essenceOf, readBibtex } from './read-back.ts';
import { allItems, awkwardItem, itemOf } from './sample-items.ts';

describe('formatBibtex', () => {
  it('writes a part of the edition, its title as it stands', () => {
    expect(formatBibtex({ ...itemOf('WS-1'), title: 'WS-1. Lend' })).toBe(
      [
        '@incollection{shared-workshops-3.2-ws-1-en,',
        '  author = {{Bench League}},',
        '  title = {{WS-1. Lend}},',
        '  booktitle = {{Principles for shared repair workshops}},',
        '  edition = {Version 3.2},',
        '  publisher = {{Bench League}},',
        '  year = {2031},',
        '  month = may,',
        '  language = {en},',
        '  url = {https://shared-workshops.example/p/ws-1/},',
        '  note = {Made from: The Bench Book (2030-11).},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it.each(allItems.map((item) => [item.id, item] as const))('%s reads the same in another program', (_id, item) => {
    expect(readBibtex(formatBibtex(item))).toEqual(essenceOf(item));
  });

  it('keeps what TeX would take for its own signs', () => {
    expect(readBibtex(formatBibtex(awkwardItem))).toEqual(essenceOf(awkwardItem));
  });
});
