import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../../src/publish/data/format-csv.ts';
import { tableColumns } from '../../../src/publish/data/principles-table.ts';
import { address, read } from './sample-data.ts';

/** Reads CSV after the grammar of RFC 4180, character by character. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let place = 0; place < text.length; place++) {
    const sign = text[place] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[place + 1] === '"') cell += text.charAt(++place);
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === ',' || sign === '\r') {
      row.push(cell);
      cell = '';
      if (sign === '\r') {
        expect(text[++place]).toBe('\n');
        rows.push(row);
        row = [];
      }
    } else {
      expect(sign).not.toMatch(/["\n]/);
      cell += sign;
    }
  }
  expect([quoted, row, cell]).toEqual([false, [], '']);
  return rows;
}

describe('formatCsv', () => {
  it('gives back every cell, whatever is in it', () => {
    const rows = [
      ['plain', 'a, b', 'a "b"', ''],
      ['two\nlines', 'two\r\nlines', ' blank ', '"'],
      ['Λήψη, ναι', '«α»', 'א', ';|\t'],
    ];
    const csv = formatCsv(rows);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(readCsv(csv.slice(1))).toEqual(rows);
  });

  it('leaves plain cells alone', () => {
    expect(formatCsv([['a', 'b c', '1']])).toBe('\uFEFFa,b c,1\r\n');
  });
});

describe('the table of principles', () => {
  const rows = readCsv(read('api/v1/en/principles.csv').slice(1));

  it('has one row for each principle, all of one width', () => {
    expect(rows.map(([id]) => id)).toEqual(['id', 'WS-1', 'WS-2', 'TH-1']);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([tableColumns.length]));
  });

  it('has names instead of ids, and steps with their numbers', () => {
    const cell = (column: (typeof tableColumns)[number]): string => rows[1]?.[tableColumns.indexOf(column)] ?? '';
    expect(cell('actors')).toContain('Bench hosts');
    expect(cell('steps')).toMatch(/^1\. .+ \| 2\. /);
    expect(cell('permalink')).toBe(`${address}p/ws-1/`);
  });

  it('has the principles that a language has', () => {
    expect(readCsv(read('api/v1/de/principles.csv').slice(1)).map(([id]) => id)).toEqual(['id', 'WS-1']);
  });
});
