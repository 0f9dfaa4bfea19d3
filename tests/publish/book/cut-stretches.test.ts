import { describe, expect, test } from 'vitest';
import type { SectionHtml } from '../../../src/publish/book/book-document.ts';
import { cutStretches } from '../../../src/publish/book/cut-stretches.ts';

const section = (id: string, length: number, parts: Partial<SectionHtml> = {}): SectionHtml => ({
  html: id.padEnd(length, '.'),
  ids: [id, `${id}--end`],
  leadsTo: [],
  numbered: [],
  outside: [],
  opens: { page: `page-${id}`, counter: 'body' },
  ...parts,
});
const numbering = { front: { id: 'imprint', label: 'Cover' }, body: 'about' };

describe('cutStretches', () => {
  test('puts sections together until a stretch is long enough, and leaves a long one by itself', () => {
    const lengths = [8_000, 14_000, 8_000, 30_000, 2_000, 20_000];
    const stretches = cutStretches({ sections: lengths.map((length, index) => section(`s${index}`, length)), numbering });
    expect(stretches.map(({ slot, html }) => [slot, html.length])).toEqual([
      [0, 22_000],
      [2, 8_000],
      [3, 30_000],
      [4, 22_000],
    ]);
    expect(stretches.map(({ opens }) => opens.page)).toEqual(['page-s0', 'page-s2', 'page-s3', 'page-s4']);
  });

  test('a few words more move no section, and what follows keeps its place in the file', () => {
    const cut = (lengths: readonly number[]): readonly number[] =>
      cutStretches({ sections: lengths.map((length, index) => section(`s${index}`, length)), numbering }).map(({ slot }) => slot);
    expect(cut([13_100, 9_900, 9_000, 20_000])).toEqual([0, 2, 3]);
    expect(cut([13_700, 9_950, 9_000, 20_000])).toEqual([0, 2, 3]);
    expect(cut([14_100, 9_950, 9_000, 20_000])).toEqual([0, 1, 3]);
  });

  test('tells which ids others lead to or number, and which it leads to elsewhere', () => {
    const [first, second] = cutStretches({
      sections: [
        section('imprint', 40_000, { leadsTo: ['chapter--end', 'imprint--end'], numbered: ['chapter', 'imprint'] }),
        section('chapter', 40_000, { leadsTo: ['imprint--end', 'chapter'] }),
      ],
      numbering,
    });
    expect(first).toMatchObject({
      wanted: ['imprint', 'imprint--end'],
      elsewhere: ['chapter--end'],
      numbered: ['chapter', 'imprint'],
    });
    expect(second).toMatchObject({ wanted: ['chapter', 'chapter--end'], elsewhere: ['imprint--end'], numbered: [] });
  });
});
