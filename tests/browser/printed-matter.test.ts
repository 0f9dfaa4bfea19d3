import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { assembleBook } from '../../src/book/assemble-book.ts';
import type { TocEntry } from '../../src/book/book.ts';
import { bookPdfPath, printedPaths } from '../../src/model/download-paths.ts';
import type { Edition } from '../../src/model/types.ts';
import { openEdition } from '../../src/open-edition.ts';
import { readPdfFacts, type OutlineFacts, type PdfFacts } from '../../src/publish/pdf/pdf-facts.ts';
import { siteFolder } from './built-site.ts';

let edition: Edition;
beforeAll(() => {
  const opened = openEdition('content').edition;
  if (opened === undefined) throw new Error('content/ does not open');
  edition = opened;
});

const flat = (toc: readonly TocEntry[]): readonly TocEntry[] => toc.flatMap((line) => [line, ...flat(line.children)]);
const flatOutline = (entries: readonly OutlineFacts[]): readonly OutlineFacts[] =>
  entries.flatMap((entry) => [entry, ...flatOutline(entry.children)]);
const squeeze = (text: string): string => text.replace(/[\s\u00AD]+/g, '');

describe.each(['en', 'el'])('the e-book in %s', (tag) => {
  let facts: PdfFacts;
  let toc: readonly TocEntry[];
  beforeAll(async () => {
    const language = edition.config.languages.find((candidate) => candidate === tag) ?? edition.sourceLanguage;
    facts = await readPdfFacts(readFileSync(`${siteFolder}/${bookPdfPath(edition, language)}`));
    toc = flat(assembleBook(edition, language, { address: 'https://site.invalid/', asset: (path) => path, topRank: 1 }).toc);
  });

  test('tells its title and language and is tagged', () => {
    const title = [...edition.words].find(([language]) => language === tag)?.[1].title;
    expect({ title: facts.title, language: facts.language, tagged: facts.tagged }).toEqual({ title, language: tag, tagged: true });
  });

  test('has every font embedded and no blank page', () => {
    expect(facts.fonts.filter(({ embedded, type }) => !embedded || type === 'Type3')).toEqual([]);
    expect(facts.emptyPages).toEqual([]);
  });

  test('prints in its contents the number of the page on which each heading stands', () => {
    const contents = facts.pages.slice(1, facts.pageLabels.indexOf('1'));
    const links = contents.flatMap((page) => page.links).filter((link) => link.kind === 'inside');
    const linked = new Map(links.map((link) => [link.destination, link.page]));
    const words = squeeze(contents.map(({ text }) => text).join(' '));
    const wrong = toc.flatMap(({ id, title, label }) => {
      const page = linked.get(id);
      if (page === undefined) return [`${title}: the contents do not lead to it`];
      const printed = words.includes(squeeze(`${label ?? ''}${title}${facts.pageLabels[page] ?? ''}`));
      const there = squeeze(facts.pages[page]?.text ?? '').includes(squeeze(title));
      return printed && there
        ? []
        : [`${title}: page ${facts.pageLabels[page] ?? ''}, printed ${String(printed)}, stands there ${String(there)}`];
    });
    expect(wrong).toEqual([]);
    expect(toc.length).toBeGreaterThan(60);
  });

  test('has an outline whose entries lead to the pages of their headings', () => {
    const entries = flatOutline(facts.outline);
    const lost = entries.filter(({ title, page }) => !squeeze(facts.pages[page ?? -1]?.text ?? '').includes(squeeze(title)));
    expect(lost.map(({ title }) => title)).toEqual([]);
    const titles = new Set(entries.map(({ title }) => squeeze(title)));
    expect(toc.filter(({ title }) => !titles.has(squeeze(title))).map(({ title }) => title)).toEqual([]);
  });

  test('has no link that leads nowhere', () => {
    const dead = facts.pages.flatMap(({ links }) => links.filter((link) => link.kind === 'inside' && link.page === undefined));
    expect(dead).toEqual([]);
  });
});

test('every handout is one sheet of A4 that names its permanent address', async () => {
  const handouts = [...printedPaths(edition)].filter((path) => path.endsWith('/handout.pdf'));
  expect(handouts.length).toBe(30);
  for (const path of handouts) {
    const { pages, tagged, fonts } = await readPdfFacts(readFileSync(`${siteFolder}/${path}`));
    expect([path, pages.length, tagged]).toEqual([path, 1, true]);
    expect(pages[0]?.size.map(Math.round)).toEqual([595, 842]);
    expect(pages[0]?.text).toMatch(/\/p\/[a-z0-9-]+/);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  }
});
