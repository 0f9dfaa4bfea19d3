import { describe, expect, it } from 'vitest';
import { standInLabels, writeLabels } from '../../../src/publish/book/stand-in-labels.ts';

const labels = (...all: readonly string[]): ReadonlyMap<string, string> => new Map(all.map((label, index) => [`id-${index}`, label]));
const standIns = (...all: readonly string[]): readonly string[] => [...standInLabels(labels(...all)).values()];

describe('standInLabels', () => {
  it('gives the same for numbers that grew, as long as none has another digit', () => {
    expect(standIns('7', '45', '45', '118')).toEqual(standIns('8', '46', '46', '119'));
    expect(standIns('9', '45')).not.toEqual(standIns('10', '46'));
  });

  it('is as long as the label, and the same where that is the same', () => {
    const given = ['9', '45', '118', '45', '46', '119', '9', '8'];
    const found = standIns(...given);
    expect(found.map(({ length }) => length)).toEqual(given.map(({ length }) => length));
    for (const [one, label] of given.entries()) {
      for (const [other, another] of given.entries()) expect(found[one] === found[other]).toBe(label === another);
    }
  });

  it('tells all numbers of a length apart', () => {
    const all = Array.from({ length: 999 }, (_, index) => String(999 - index));
    expect(new Set(standIns(...all)).size).toBe(999);
  });

  it('leaves Roman numbers and missing ones as they are', () => {
    expect(standIns('iv', '', 'xii')).toEqual(['iv', '', 'xii']);
  });
});

describe('writeLabels', () => {
  const body =
    '<p>See <span class="page-ref">p. <span class="page-number" data-page-of="le-1" id="x">10</span></span> and <span data-page-of="le-2">10</span></p>';

  it('writes each label into the elements that ask for it, and nowhere else', () => {
    expect(writeLabels(body, new Map([['le-1', '45']]))).toBe(body.replace('id="x">10<', 'id="x">45<'));
    expect(writeLabels(writeLabels(body, labels('45')), labels('46'))).toBe(body);
  });
});
