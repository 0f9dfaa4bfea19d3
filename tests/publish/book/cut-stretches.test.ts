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
    const lengths = [10_000, 30_000, 20_000, 90_000, 5_000, 40_000];
    const stretches = cutStretches({ sections: lengths.map((length, index) => section(`s${index}`, length)), numbering });
    expect(stretches.map(({ slot, html }) => [slot, html.length])).toEqual([
      [0, 40_000],
      [1, 20_000],
      [2, 90_000],
      [3, 45_000],
    ]);
    expect(stretches.map(({ opens }) => opens.page)).toEqual(['page-s0', 'page-s2', 'page-s3', 'page-s4']);
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
