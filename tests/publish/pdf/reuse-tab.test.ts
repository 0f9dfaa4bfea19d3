import { createHash } from 'node:crypto';
import type { Browser } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { planSheets } from '../../../src/publish/sheets/sheet-plan.ts';
import { buildSheetDocument, buildSheetFonts } from '../../../src/publish/sheets/sheet-document.ts';
import { withBrowser } from '../../../src/publish/browser.ts';
import { printPdf } from '../../../src/publish/pdf/print-pdf.ts';
import type { PrintJob } from '../../../src/publish/pdf/print-job.ts';
import { fictionalEdition } from '../../render/render-context.ts';

const sheets = planSheets(fictionalEdition(), 'https://workshops.example/').map(({ sheet }) => sheet);
const fonts = buildSheetFonts(sheets);
const jobs = sheets
  .filter(({ kind, language }) => kind === 'worksheet' || (kind === 'plan' && language === 'en'))
  .slice(0, 4)
  .map((sheet): PrintJob => {
    const { language, title, density } = sheet;
    const html = buildSheetDocument([{ sheet, density }], { language, title, fonts });
    return { html, files: 'tests', locale: language, title, date: '2031-05-04', pageNumbers: false };
  });

let alone: readonly string[];
let inOneTab: readonly string[];
let tabs: number;

beforeAll(async () => {
  const print = async (browser: Browser, job: PrintJob): Promise<string> =>
    createHash('sha256')
      .update((await printPdf(browser, job)).bytes)
      .digest('hex');
  const digests: string[] = [];
  for (const job of jobs) digests.push(await withBrowser({ cache: '.cache' }, (browser) => print(browser, job)));
  alone = digests;
  inOneTab = await withBrowser({ cache: '.cache' }, async (browser) => {
    const before = (await browser.pages()).length;
    const found: string[] = [];
    for (const job of jobs) found.push(await print(browser, job));
    tabs = (await browser.pages()).length - before;
    return found;
  });
}, 60_000);

test('a sheet has the same bytes, printed alone or in a tab that showed others before', () => {
  expect(jobs.length).toBeGreaterThan(2);
  expect(inOneTab).toEqual(alone);
});

test('documents with the same fonts share a tab', () => {
  expect(tabs).toBe(1);
});
