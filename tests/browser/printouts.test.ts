import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { createTranslator } from '../../src/i18n/translator.ts';
import { bookPdfPath } from '../../src/model/download-paths.ts';
import { parsePrintFragment } from '../../src/model/print-fragment.ts';
import { openEdition } from '../../src/open-edition.ts';
import { readPdfFacts } from '../publish/pdf/pdf-facts.ts';
import { readQrCodes } from '../publish/pdf/read-qr-codes.ts';
import { siteFolder, withBuiltSite, type BuiltSite } from './built-site.ts';

const { edition } = openEdition('content');
if (edition === undefined) throw new Error('content/ does not open');
/** What codes on paper begin with. */
const address = `${edition.config.site.replace(/\/$/, '')}/`;

/** One of each kind of printed matter below a language folder, with the page that is looked at. */
const kinds: readonly { readonly path: string; readonly page?: number; readonly codes?: readonly [columns: number, rows: number] }[] = [
  { path: 'training/module-1/handout.pdf', page: 2 },
  { path: 'principles/law-enforcement/handout.pdf' },
  { path: 'principles/law-enforcement/brief.pdf', page: 2 },
  { path: 'training/module-1/worksheets/outreach.pdf' },
  { path: 'training/worksheets/evaluation.pdf' },
  { path: 'training/module-1/session-plan.pdf', page: 2 },
  { path: 'training/module-1/session-plan-short.pdf' },
  { path: 'training/module-1/slides/notes.pdf' },
  { path: 'training/module-1/slides/slides.pdf', page: 2 },
  { path: 'training/module-1/pack.pdf' },
  { path: 'training/pack.pdf' },
  { path: 'training/module-1/participants.pdf' },
  { path: 'principles/poster.pdf' },
  { path: 'principles/cards.pdf', codes: [2, 2] },
];

/** The narrowest module that telephones read without care, in millimetres, and that of slides, whose page is smaller than the paper. */
const narrowest = { paper: 0.33, slides: 0.27 };

/** Opens a tab for a reader who prefers a language. */
async function openFor({ context }: BuiltSite, reader: string): Promise<Page> {
  const page = await context.newPage();
  await page.evaluateOnNewDocument((tag) => Object.defineProperty(navigator, 'languages', { value: [tag] }), reader);
  return page;
}

/** Opens what was scanned as a telephone does, on the site under test, and gives what the page says. */
async function scan({ origin }: BuiltSite, code: string, page: Page): Promise<{ readonly language: string; readonly said: string }> {
  await page.goto(`${origin}/${code.slice(address.length)}`);
  await page.waitForSelector('.printout strong');
  const [language, said] = await page.evaluate(() => [
    document.documentElement.lang,
    document.querySelector('.printout[role="status"] strong')?.textContent ?? '',
  ]);
  return { language: language ?? '', said: said ?? '' };
}

test.each(['en', 'el'])('the code on every kind of printed matter in %s leads to a page that knows the printout', async (language) => {
  await withBuiltSite(async (site) => {
    const other = language === 'en' ? 'el' : 'en';
    // Every other reader reads the other language.
    const own = { reader: language, tab: await openFor(site, language) };
    const others = { reader: other, tab: await openFor(site, other) };
    for (const [index, { path, page = 1, codes = [1, 1] }] of kinds.entries()) {
      const { reader, tab } = index % 2 === 0 ? own : others;
      const bytes = readFileSync(`${siteFolder}/${language}/${path}`);
      const read = await readQrCodes(bytes, page, ...codes);
      expect([path, read.length]).toEqual([path, codes[0] * codes[1]]);
      const { pages } = await readPdfFacts(bytes);
      const { text = '', furniture = '' } = pages[page - 1] ?? {};
      for (const { text: code, moduleWidth } of read) {
        expect(code.startsWith(`${address}p/`), code).toBe(true);
        const mark = parsePrintFragment(new URL(code).hash);
        expect([path, mark?.language, mark?.version, mark?.digest.length]).toEqual([path, language, edition.config.version, 12]);
        // People read the same on the paper.
        const words = `${text} ${furniture}`.replaceAll(/\s+/g, ' ');
        expect([path, words]).toEqual([
          path,
          expect.stringContaining(`${language} · ${mark?.version ?? ''} · ${mark?.digest.slice(0, 4) ?? ''}`),
        ]);
        expect(moduleWidth, path).toBeGreaterThan(path.endsWith('slides.pdf') ? narrowest.slides : narrowest.paper);
        const { language: shown, said } = await scan(site, code, tab);
        expect([code, shown, said]).toEqual([code, reader, createTranslator(reader)('printout.current')]);
      }
    }
  });
});

test.each(['en', 'el'])('the e-book in %s has the code of every entry behind its address, as a link', async (language) => {
  const tag = edition.config.languages.find((known) => known === language) ?? edition.sourceLanguage;
  const { pages } = await readPdfFacts(readFileSync(`${siteFolder}/${bookPdfPath(edition, tag)}`));
  const links = pages.flatMap((page) => page.links.flatMap((link) => (link.kind === 'inside' ? [] : [link.url])));
  const marked = [...new Set(links.filter((href) => href.includes('#print=')))];
  const text = pages
    .map((page) => page.text)
    .join(' ')
    .replaceAll(/\s+/g, ' ');
  const withAddress = [...edition.entries.values()].filter(({ kind }) => ['set', 'principle', 'finding', 'module', 'pilot'].includes(kind));
  expect(marked.length).toBe(withAddress.length);
  for (const href of marked) {
    const mark = parsePrintFragment(new URL(href).hash);
    expect(text).toContain(`${mark?.language ?? ''} · ${mark?.version ?? ''} · ${mark?.digest.slice(0, 4) ?? ''}`);
  }
  await withBuiltSite(async (site) => {
    const tab = await openFor(site, language);
    for (const href of [marked[0] ?? '', marked.at(-1) ?? '']) {
      const { language: shown, said } = await scan(site, href, tab);
      expect([href, shown, said]).toEqual([href, language, createTranslator(language)('printout.current')]);
    }
  });
});
