import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readBibtex, readRis } from '../render/citing/read-back.ts';
import { zoteroTakes, type ZoteroItem } from '../site/view/zotero-takes.ts';
import { typeFaults } from '../type-faults.ts';
import { kindsOfPage, siteFolder, withBuiltSite } from './built-site.ts';

const languages = ['en', 'el'] as const;
const readPage = (path: string): string => readFileSync(`${siteFolder}/${path}index.html`, 'utf8');

interface Citation {
  readonly title: string;
  readonly 'container-title'?: string;
  readonly publisher: string;
  readonly URL: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
}

function readCitation(path: string): Citation {
  const [item]: readonly Citation[] = JSON.parse(readFileSync(`${siteFolder}/${path}cite.json`, 'utf8'));
  if (item === undefined) throw new Error(`${path} has no citation`);
  return item;
}

const cited = languages.flatMap((language) =>
  (['principle', 'module', 'term', 'front', 'set', 'finding', 'pilot', 'text page', 'session plan', 'worksheet', 'slides'] as const).map(
    (kind) => [kind, language, `${language}/${kindsOfPage[kind]}`] as const,
  ),
);

test.each(cited)('Zotero takes a %s in %s with author, date, publisher and language', (kind, language, path) => {
  const html = readPage(path);
  const item = readCitation(path);
  const { publisher } = item;
  expect(zoteroTakes(html)).toEqual({
    itemType: kind === 'front' ? 'book' : 'bookSection',
    title: item.title,
    creators: [{ lastName: publisher }],
    date: item.issued['date-parts'][0]?.join('/'),
    publisher,
    publicationTitle: kind === 'front' ? expect.any(String) : item['container-title'],
    language,
    url: item.URL,
    abstractNote: parseHTML(html).document.querySelector('meta[name="description"]')?.getAttribute('content'),
  } satisfies Record<keyof ZoteroItem, unknown>);
});

test('all kinds of page say what they are in words of schema.org, where those belong', () => {
  const paths = languages.flatMap((language) => Object.values(kindsOfPage).map((path) => `${language}/${path}`));
  const pages = paths.filter((path) => path.endsWith('/')).map((path) => parseHTML(readPage(path)).document);
  const found = pages.map((document) =>
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent),
  );
  const indexed = pages.map((document) => document.querySelector('meta[name="robots"][content="noindex"]') === null);
  // Pages that nobody should land on say nothing, the others all speak once.
  expect(found.map(({ length }) => length)).toEqual(indexed.map((isIndexed) => (isIndexed ? 1 : 0)));
  const imports = "import type { Graph } from 'schema-dts';";
  const graphs = found.flat().map((text) => JSON.parse(text));
  expect(graphs.length).toBeGreaterThan(30);
  expect(typeFaults(imports, 'Graph', graphs)).toEqual([]);
});

test('the share page shows the files that it offers, and other programs read the title of the page from them', async () => {
  await withBuiltSite(async ({ open, origin }) => {
    for (const language of languages) {
      const path = `/${language}/${kindsOfPage.principle}`;
      const page = await open(`${path}share/`);
      const shown = await page.$$eval('section[aria-labelledby="cite"] pre', (blocks) => blocks.map((block) => block.textContent));
      const offered = await page.$$eval('section[aria-labelledby="cite"] a[download]', (links) =>
        links.map((link) => link.getAttribute('href')),
      );
      await page.close();
      expect(offered).toEqual(['cite.bib', 'cite.ris', 'cite.json'].map((file) => `${path}${file}`));
      const texts = await Promise.all(offered.map(async (href) => (await fetch(`${origin}${href}`)).text()));
      expect(shown.slice(2)).toEqual(texts.map((text) => text.replaceAll('\r\n', '\n').trimEnd()));
      const { title } = readCitation(path.slice(1));
      const [bibtex = '', ris = ''] = texts;
      expect([readBibtex(bibtex)['title'], readRis(ris)['title']]).toEqual([title, title]);
      for (const reference of shown.slice(0, 2)) expect(reference).toContain(title);
    }
  });
});
