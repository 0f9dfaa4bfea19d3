import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { withBrowser } from '../../../src/publish/browser.ts';
import { readPdfFacts, type PdfFacts } from './pdf-facts.ts';
import { printPdf } from '../../../src/publish/pdf/print-pdf.ts';
import type { PrintedPdf } from '../../../src/publish/pdf/print-job.ts';
import { sampleBook, sampleEntries, type SampleLanguage } from './sample-book.ts';

const hash = ({ bytes }: PrintedPdf): string => createHash('sha256').update(bytes).digest('hex');

describe.each<SampleLanguage>(['en', 'el'])('a book in %s', { timeout: 60_000 }, (language) => {
  let printed: PrintedPdf;
  let facts: PdfFacts;
  beforeAll(async () => {
    printed = await withBrowser({}, async (browser) => printPdf(browser, sampleBook(language)));
    facts = await readPdfFacts(printed.bytes);
  }, 60_000);

  test('every number in the contents is that of the page with the heading', () => {
    const contents = facts.pages.filter(({ furniture }) => furniture === 'i' || furniture === 'ii');
    const lines = contents.flatMap(({ text }) => text.split('\n'));
    for (const { id, title } of sampleEntries(language)) {
      const number = lines.find((line) => line.startsWith(`${title} `))?.slice(title.length + 1);
      const page = facts.pages.find(({ text, furniture }) => text.split('\n').includes(title) && furniture.split('\n').at(-1) === number);
      expect(page, `${title} on page ${number}`).toBeDefined();
      expect(printed.destinations.get(id)).toBe(number);
    }
  });

  test('a guess of the numbers gives the same file, right or wrong', async () => {
    const wrong = new Map([...printed.destinations].map(([id]) => [id, '7']));
    const files = await withBrowser({}, async (browser) => [
      await printPdf(browser, { ...sampleBook(language), guess: printed.destinations }),
      await printPdf(browser, { ...sampleBook(language), guess: wrong }),
    ]);
    expect(files.map(hash)).toEqual([hash(printed), hash(printed)]);
  });

  test('every link inside leads to the page with its heading', () => {
    const titles = new Map(sampleEntries(language).map(({ id, title }) => [id, title]));
    const links = facts.pages.flatMap((page) => page.links);
    expect(links.length).toBeGreaterThan(sampleEntries(language).length);
    for (const link of links) {
      if (link.kind === 'outside') throw new Error(`A link leads to ${link.url}.`);
      expect(facts.pages[link.page ?? -1]?.text.split('\n')).toContain(titles.get(link.destination ?? ''));
    }
  });

  test('cross-references in the text carry the number too', () => {
    expect(facts.pages.filter(({ text }) => text.includes(` ${printed.destinations.get('s-8-4')}.\n`))).toHaveLength(8);
  });

  test('the labels of the file are the numbers printed on its pages', () => {
    const footers = facts.pages.map(({ furniture }) => furniture.split('\n').at(-1));
    expect(facts.pageLabels.slice(1)).toEqual(footers.slice(1));
    expect(facts.pageLabels.slice(0, 3)).toEqual([language === 'el' ? 'Εξώφυλλο' : 'Cover', 'i', 'ii']);
    expect(facts.pageLabels.at(-1)).toBe(String(facts.pages.length - facts.pageLabels.indexOf('1')));
  });

  test('the outline has every heading in its rank, with its page', () => {
    const labels = facts.outline.flatMap(({ title, page, children }) => [
      [title, facts.pageLabels[page ?? -1]],
      ...children.map((child) => [child.title, facts.pageLabels[child.page ?? -1]]),
    ]);
    expect(labels.slice(1)).toEqual(sampleEntries(language).map(({ id, title }) => [title, printed.destinations.get(id)]));
    expect(printed.outline.map(({ title, page }) => [title, page])).toEqual(
      facts.outline.map(({ title, page }) => [title, facts.pageLabels[page ?? -1]]),
    );
  });

  test('it is tagged, has its title and language, its own fonts alone, and no empty page', () => {
    expect(facts).toMatchObject({
      title: sampleBook(language).title,
      language,
      created: 'D:20261122000000Z',
      tagged: true,
      emptyPages: [],
      fonts: [
        { name: 'Literata-Bold', type: 'CIDFontType2', embedded: true },
        { name: 'Literata-Regular', type: 'CIDFontType2', embedded: true },
      ],
    });
    expect(facts.metadata).toContain(`<rdf:li>${language}</rdf:li>`);
    expect(facts.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('words are divided at the ends of lines and nowhere else', () => {
    const lines = facts.pages.flatMap(({ text }) => text.split('\n'));
    expect(lines.filter((line) => /\p{L}-$/u.test(line)).length).toBeGreaterThan(100);
    expect(lines.filter((line) => /\p{L}-\p{L}/u.test(line))).toEqual([]);
  });
});

test(
  'the same document gives the same bytes: alone, beside others, in a used browser, in another browser',
  { timeout: 120_000 },
  async () => {
    const alone = await withBrowser({}, async (browser) => hash(await printPdf(browser, sampleBook('en'))));
    const others = await withBrowser({}, async (browser) => {
      const greek = await printPdf(browser, sampleBook('el'));
      const [one, other, greekAgain] = await Promise.all([
        printPdf(browser, sampleBook('en')),
        printPdf(browser, sampleBook('en')),
        printPdf(browser, sampleBook('el')),
      ]);
      expect(hash(greekAgain)).toBe(hash(greek));
      return [hash(one), hash(other)];
    });
    expect(others).toEqual([alone, alone]);
  },
);
