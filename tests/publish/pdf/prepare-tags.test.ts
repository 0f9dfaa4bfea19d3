import { PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { withBrowser } from '../../../src/publish/browser.ts';
import { readPdfFacts } from './pdf-facts.ts';
import { printPdf } from '../../../src/publish/pdf/print-pdf.ts';
import { sampleHtml, sampleJob } from '../pdf-ua/sample-document.ts';
import { SpoiledPdf } from '../pdf-ua/spoil-pdf.ts';
import { readHtmlLanguageRuns, readLanguageRuns } from './read-language-runs.ts';

let bytes: Uint8Array = new Uint8Array();
beforeAll(async () => {
  bytes = await withBrowser({}, async (browser) => (await printPdf(browser, sampleJob)).bytes);
}, 60_000);

test('the tags give every word the language that the document gives it', async () => {
  const runs = await readLanguageRuns(bytes);
  expect(runs).toEqual(readHtmlLanguageRuns(sampleHtml));
  expect(runs.filter(({ language }) => language === 'lt')).toEqual([
    { language: 'lt', letters: 'gatve\u0307'.normalize('NFKD').replace(/\P{L}/gu, '') },
  ]);
});

test('a picture has the language of its words', async () => {
  const pdf = await SpoiledPdf.open(bytes);
  const languages = pdf.findAll('S', 'Figure').map((figure) => String(figure.entries().find(([key]) => key.decodeText() === 'Lang')?.[1]));
  expect(languages.sort()).toEqual(['(en)', 'undefined']);
});

test('links say where they lead, inside by the words of their target', async () => {
  const pdf = await SpoiledPdf.open(bytes);
  const words = pdf
    .findAll('Subtype', 'Link')
    .map((link) => link.lookup(PDFName.of('Contents')))
    .map((words) => (words instanceof PDFHexString ? words.decodeText() : ''));
  expect(words.sort()).toEqual(['https://site.invalid/', 'Σημείωση (1)', 'Τέλος']);
});

test('what is painted on every page is no content', async () => {
  const { pages } = await readPdfFacts(bytes);
  expect(pages.map(({ furniture }) => furniture.split('\n'))).toEqual([
    ['Κεφαλίδα', '1'],
    ['Κεφαλίδα', '2'],
  ]);
});
