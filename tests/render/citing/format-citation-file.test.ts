import { expect, it } from 'vitest';
import { formatCitationFile } from '../../../src/render/citing/format-citation-file.ts';
import { allItems, awkwardItem } from './sample-items.ts';

it('a CSL JSON file holds the item itself, and its date on one line', () => {
  for (const item of [...allItems, awkwardItem]) expect(JSON.parse(formatCitationFile(item, 'csl-json'))).toEqual([item]);
  expect(formatCitationFile(awkwardItem, 'csl-json')).toContain('\n   "date-parts": [[2031, 5, 4]]\n');
});
