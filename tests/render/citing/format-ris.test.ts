import { describe, expect, it } from 'vitest';
import { formatRis } from '../../../src/render/citing/format-ris.ts';
import { essenceOf, readRis } from './read-back.ts';
import { allItems, awkwardItem, itemOf } from './sample-items.ts';

describe('formatRis', () => {
  it('writes a record with the ends of lines that the format asks for', () => {
    const record = formatRis({ ...itemOf('term-loan-card'), title: 'loan card' });
    expect(record.split('\r\n')).toEqual([
      'TY  - ENCYC',
      'AU  - Bench League,',
      'TI  - loan card',
      'T2  - Principles for shared repair workshops',
      'ET  - Version 3.2',
      'PB  - Bench League',
      'PY  - 2031',
      'DA  - 2031/05/04',
      'LA  - en',
      'UR  - https://shared-workshops.example/p/term-loan-card/',
      'ER  - ',
      '',
    ]);
  });

  it.each(allItems.map((item) => [item.id, item] as const))('%s reads the same in another program', (_id, item) => {
    expect(readRis(formatRis(item))).toEqual(essenceOf(item));
  });

  it('keeps signs of other formats', () => {
    const item = { ...awkwardItem, author: [{ literal: 'Bench & Sons' }] };
    expect(readRis(formatRis(item))).toEqual(essenceOf(item));
  });
});
