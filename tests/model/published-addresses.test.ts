import { describe, expect, it } from 'vitest';
import { publishedAddresses } from '../../src/model/published-addresses.ts';
import { buildSmallEdition, entry, openSmallEdition, principle } from '../editions/build-edition.ts';

describe('publishedAddresses', () => {
  const addresses = publishedAddresses(buildSmallEdition());

  it('are those of an entry, of its headings, steps and blocks, and of what else shows it', () => {
    expect(addresses.filter((address) => /\/ba-1\/(?:#|[a-z]*\/?$)/.test(address))).toEqual([
      '<lang>/principles/bakers/ba-1/',
      '<lang>/principles/bakers/ba-1/#ask',
      '<lang>/principles/bakers/ba-1/#in-practice',
      '<lang>/principles/bakers/ba-1/#in-practice-p1',
      '<lang>/principles/bakers/ba-1/#limits-and-cautions',
      '<lang>/principles/bakers/ba-1/#limits-and-cautions-p1',
      '<lang>/principles/bakers/ba-1/#rests-on',
      '<lang>/principles/bakers/ba-1/#step-1',
      '<lang>/principles/bakers/ba-1/#steps',
      '<lang>/principles/bakers/ba-1/#why-it-matters',
      '<lang>/principles/bakers/ba-1/#why-it-matters-p1',
      '<lang>/principles/bakers/ba-1/card/',
      '<lang>/principles/bakers/ba-1/share/',
      'p/ba-1/',
    ]);
  });

  it('are those of generated pages, printed matter and data, for any language', () => {
    expect(addresses).toEqual(
      expect.arrayContaining([
        '<lang>/downloads/',
        '<lang>/references/miller1999/',
        '<lang>/principles/actor/bakers/',
        '<lang>/principles/bakers/brief.pdf',
        '<lang>/principles/bakers/ba-1/cite.bib',
        'p/ba-1/qr.svg',
        'downloads/small-<lang>-a4.pdf',
        'downloads/small-<lang>.epub',
        'api/v1/index.json',
        'api/v1/<lang>/principles/ba-1.json',
        'api/v1/<lang>/principles.csv',
        'api/v1/schema/principle.json',
        '<lang>/feed.xml',
        'sitemap.xml',
      ]),
    );
    expect(addresses.filter((address) => /(?:^|[/-])(?:en|el)[/.-]/.test(address))).toEqual([]);
  });

  it('hold permalinks, addresses and anchors that were', () => {
    const edition = buildSmallEdition({
      'en/principles/bakers/BA-1.mdx': principle({ aliases: ['BA-7'], anchors: { 'step-4': 'step-1' } }),
    });
    expect(publishedAddresses(edition)).toEqual(
      expect.arrayContaining(['p/ba-7/', 'p/ba-7/qr.png', 'api/v1/<lang>/principles/ba-7.json', '<lang>/principles/bakers/ba-1/#step-4']),
    );
  });

  it('are missed when a step goes, and not when the file has a fault of its own', () => {
    const register = '<lang>/about/\n<lang>/principles/bakers/ba-1/\n<lang>/principles/bakers/ba-1/#step-2\np/ba-1/\n';
    const codes = (file: string): readonly string[] =>
      openSmallEdition({ 'addresses.txt': register, 'en/principles/bakers/BA-1.mdx': file }).diagnostics.map(({ code }) => code);
    expect(codes(principle({}))).toEqual(['address-gone']);
    expect(codes(principle({ anchors: { 'step-2': 'step-1' } }))).toEqual([]);
    expect(codes(principle({ ask: 3 }))).toEqual(['field-wrong']);
    expect(codes(principle({}, 'A {fault}.').replace('{fault}', '<fault'))).toEqual(['mdx-malformed']);
    expect(codes(entry({ id: 'BA-1' }))).not.toContain('address-gone');
  });

  it('answer by former ids and addresses, with what stands below and beside them', () => {
    const register = [
      '<lang>/principles/bakers/ba-7/',
      '<lang>/principles/bakers/ba-7/#why-it-matters-p1',
      '<lang>/principles/bakers/ba-7/card/',
      '<lang>/principles/millers/mi-1/share/',
      '<lang>/principles/kneaders/brief.pdf',
      '<lang>/principles/kneaders/ba-7/#step-1',
    ].join('\n');
    const { diagnostics } = openSmallEdition({
      'addresses.txt': register,
      'en/principles/bakers/BA-1.mdx': principle({ aliases: ['BA-7', 'principles/millers/mi-1/'] }),
      'en/principles/bakers/index.mdx': entry(
        { id: 'bakers', title: 'Bakers', summary: 'They bake.', aliases: ['principles/kneaders/'] },
        '## Who they are\n\nBakers.',
      ),
    });
    expect(diagnostics).toEqual([]);
  });
});
