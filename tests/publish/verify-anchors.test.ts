import { describe, expect, it } from 'vitest';
import { compareAnchors, verifyRegister } from '../../src/publish/verify-anchors.ts';
import type { PageLinks } from '../../src/publish/read-page-links.ts';
import { publishedAddresses } from '../../src/model/published-addresses.ts';
import type { Edition } from '../../src/model/types.ts';
import { buildSmallEdition, term } from '../editions/build-edition.ts';

const page = (...ids: readonly string[]): PageLinks => ({ ids: new Set(ids), links: [], loads: [] });

describe('compareAnchors', () => {
  const edition = buildSmallEdition({ 'en/terms/rye.mdx': term('rye') });
  const compare = (source: PageLinks, twin: PageLinks): readonly string[] =>
    compareAnchors(
      edition,
      new Map([
        ['en/about/index.html', source],
        ['el/about/index.html', twin],
      ]),
    ).map(({ page: where, link }) => `${where}${link}`);

  it('finds places that are missing in a language, and those that are there alone', () => {
    expect(compare(page('a', 'b'), page('a'))).toEqual(['el/about/index.html#b']);
    expect(compare(page('a'), page('a', 'c'))).toEqual(['el/about/index.html#c']);
  });

  it('lets meanings of terms, letters of the glossary and notes of the book differ', () => {
    expect(compare(page('a', 'term-rye'), page('a', 'letter-24'))).toEqual([]);
    expect(compare(page('a', 'book--cite--a--2', 'book--note--a--miller1999'), page('a'))).toEqual([]);
  });

  it('finds a page that is missing', () => {
    expect(compareAnchors(edition, new Map([['en/about/index.html', page('a')]])).map(({ link }) => link)).toEqual(['#a']);
  });
});

describe('verifyRegister', () => {
  const small = buildSmallEdition();
  const edition: Edition = { ...small, addresses: ['<lang>/old/', '<lang>/old/#p1'] };
  const all = publishedAddresses(small).flatMap((address) => ['en', 'el'].map((tag) => address.replace('<lang>', tag)));
  const files = new Set(
    all.map((address) => address.split('#', 1)[0] ?? '').map((path) => (path.endsWith('/') ? `${path}index.html` : path)),
  );
  const pages = new Map(
    [...files].map((file) => {
      const start = `${file.replace(/index\.html$/, '')}#`;
      return [file, page(...all.filter((address) => address.startsWith(start)).map((address) => address.slice(start.length)))] as const;
    }),
  );
  const redirects = new Map([
    ['en/old/', 'en/about/'],
    ['el/old/', 'el/about/'],
  ]);

  it('is content when everything answers, be it by a redirect', () => {
    expect(verifyRegister(edition, files, pages, redirects)).toEqual([]);
  });

  it('finds what does not answer in one language', () => {
    const found = verifyRegister(edition, files, pages, new Map([['en/old/', 'en/about/']]));
    expect(found.map(({ link }) => link)).toEqual(['el/old/', 'el/old/#p1']);
  });

  it('finds a page and a place that the model promises and the site lacks', () => {
    const fewer = new Set([...files].filter((file) => file !== 'el/search/index.html'));
    const bare = new Map([...pages, ['en/about/index.html', page('p1')]]);
    expect(verifyRegister(edition, fewer, bare, redirects).map(({ link }) => link)).toEqual([
      'en/about/#rests-on',
      'en/about/#summary',
      'el/search/',
    ]);
  });
});
