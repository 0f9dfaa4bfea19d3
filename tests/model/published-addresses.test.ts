import { describe, expect, it } from 'vitest';
import { publishedAddresses } from '../../src/model/published-addresses.ts';
import { buildSmallEdition, entry, openSmallEdition, principle } from '../editions/build-edition.ts';

describe('publishedAddresses', () => {
  it('are those of entries, of their headings and steps, and permalinks, in order', () => {
    expect(publishedAddresses(buildSmallEdition())).toEqual([
      'about/',
      'p/about/',
      'p/ba-1/',
      'p/bakers/',
      'principles/bakers/',
      'principles/bakers/#who-they-are',
      'principles/bakers/ba-1/',
      'principles/bakers/ba-1/#in-practice',
      'principles/bakers/ba-1/#limits-and-cautions',
      'principles/bakers/ba-1/#step-1',
      'principles/bakers/ba-1/#why-it-matters',
    ]);
  });

  it('hold the permalinks of former ids', () => {
    const edition = buildSmallEdition({ 'en/principles/bakers/BA-1.mdx': principle({ aliases: ['BA-7'] }) });
    expect(publishedAddresses(edition)).toContain('p/ba-7/');
  });

  it('are missed when a step goes, and not when the file has a fault of its own', () => {
    const register = 'about/\nprinciples/bakers/ba-1/\nprinciples/bakers/ba-1/#step-2\np/ba-1/\n';
    const codes = (file: string): readonly string[] =>
      openSmallEdition({ 'addresses.txt': register, 'en/principles/bakers/BA-1.mdx': file }).diagnostics.map(({ code }) => code);
    expect(codes(principle({}))).toEqual(['address-gone']);
    expect(codes(principle({ ask: 3 }))).toEqual(['field-wrong']);
    expect(codes(principle({}, 'A {fault}.').replace('{fault}', '<fault'))).toEqual(['mdx-malformed']);
    expect(codes(entry({ id: 'BA-1' }))).not.toContain('address-gone');
  });
});
