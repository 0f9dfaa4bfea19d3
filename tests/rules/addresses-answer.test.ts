import { describe, expect, it } from 'vitest';
import { publishedAddresses } from '../../src/model/published-addresses.ts';
import { buildSmallEdition, entry, openSmallEdition, principle, term, type Files } from '../editions/build-edition.ts';

const edition: Files = {
  'en/principles/bakers/BA-1.mdx': principle({ aliases: ['BA-7'] }),
  'en/worksheets/oven.mdx': entry({ id: 'worksheet-oven', title: 'Oven', summary: 'A sheet.', number: 1 }, 'A few words.'),
  'en/terms/oven.mdx': term('oven'),
};
const register = publishedAddresses(buildSmallEdition(edition));
const released: Files = { ...edition, 'addresses.txt': register.join('\n') };

const found = (files: Files): readonly string[] =>
  openSmallEdition({ ...released, ...files }).diagnostics.map(({ code, file, line }) =>
    code === 'address-gone' ? `${code} ${register[line - 1]}` : `${code} ${file}`,
  );

describe('addressesAnswer', () => {
  it('finds nothing wrong with what was just released', () => {
    expect(register).toContain('api/v1/<lang>/principles/ba-1.json');
    expect(register).toContain('<lang>/training/worksheets/oven.pdf');
    expect(found({})).toEqual([]);
  });

  it.each([
    ['en/principles/bakers/BA-1.mdx', 'title: Bake: bread', 'yaml-malformed'],
    ['en/principles/bakers/BA-1.mdx', `title: ${'Bake '.repeat(40)}`, 'text-too-long'],
    ['en/principles/bakers/BA-1.mdx', '\ttitle: Bake', 'yaml-malformed'],
    ['en/worksheets/oven.mdx', 'title:', 'field-wrong'],
    ['en/terms/oven.mdx', 'title: a: b', 'yaml-malformed'],
  ])('says nothing of the addresses of %s while its front matter holds %j', (file, line, code) => {
    expect(found({ [file]: (edition[file] ?? '').replace(/^title: .*$/m, line) })).toEqual([`${code} ${file}`]);
  });

  it.each([
    ['en/principles/bakers/BA-1.mdx', 'BA-3'],
    ['en/principles/bakers/BA-1.mdx', 'XX-9'],
    ['en/worksheets/oven.mdx', 'worksheet-overn'],
    ['en/terms/oven.mdx', 'term-overn'],
  ])('says of a mistyped id in %s only that it is mistyped', (file, id) => {
    const mistyped = { [file]: (edition[file] ?? '').replace(/^id: .*$/m, `id: ${id}`) };
    const naming = {
      'en/pages/about.mdx': entry({ id: 'about', title: 'About', summary: 'What.', related: { terms: ['term-oven'] } }, '[a](BA-1)'),
    };
    expect(found({ ...mistyped, ...naming })).toEqual([`id-misplaced ${file}`]);
  });

  it('tells of entries that are gone their permalinks alone', () => {
    const more = register.flatMap((address) => [
      address,
      ...(/ba-1|term-oven|glossary\/oven/.test(address) ? [address.replaceAll('ba-1', 'ba-2').replaceAll('oven', 'flour')] : []),
    ]);
    const { diagnostics } = openSmallEdition({ ...edition, 'addresses.txt': more.join('\n') });
    expect(more.length).toBeGreaterThan(register.length + 12);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'The address `p/ba-2/` was published and no longer leads anywhere.',
      'The address `p/term-flour/` was published and no longer leads anywhere.',
    ]);
  });
});
