import { expect, test } from 'vitest';
import { withBrowser } from '../../../src/publish/browser.ts';
import { printPdf } from '../../../src/publish/pdf/print-pdf.ts';
import { fontFolder } from './sample-book.ts';

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>T</title>${head}</head><body>${body}</body></html>`;

test.each<[string, string, object]>([
  [
    'a picture of another host',
    page('', '<img src="https://elsewhere.example/a.png" alt="">'),
    { code: 'request-to-another-host', host: 'elsewhere.example' },
  ],
  ['a style of another host', page('<link rel="stylesheet" href="//elsewhere.example/a.css">', ''), { code: 'request-to-another-host' }],
  ['a picture that is not there', page('', '<img src="absent.png" alt="">'), { code: 'file-missing', path: '/absent.png' }],
  [
    'a picture of the margin that is not there',
    page('<style>@page { @top-left { content: url(absent.png) } }</style>', 'x'),
    { code: 'file-missing' },
  ],
  ['a file outside of the folder', page('', '<img src="../../package.json" alt="">'), { code: 'file-missing', path: '/package.json' }],
  [
    'a font that is none',
    page('<style>@font-face { font-family: F; src: url(data:font/woff2;base64,AAAA) } p { font-family: F }</style>', '<p>x</p>'),
    { code: 'font-not-loaded', family: 'F' },
  ],
  ['a link to no element', page('', '<a href="#absent">x</a>'), { code: 'link-target-missing', id: 'absent' }],
  ['a page number of no element', page('', '<span data-page-of="absent">000</span>'), { code: 'link-target-missing', id: 'absent' }],
  [
    'a page number of a hidden element',
    page('', '<span data-page-of="a">000</span><p id="a" hidden>x</p>'),
    { code: 'destination-not-printed', id: 'a' },
  ],
  ['a link to another page of the site', page('', '<a href="/en/about/">x</a>'), { code: 'link-not-absolute', href: '/en/about/' }],
  [
    // A narrow number leaves room for a gap of many pages, and the wide number that this makes takes the room away.
    'numbers that never settle',
    page(
      `<style>
        @page { size: 800px 1000px; margin: 0 }
        body { margin: 0 }
        .row { display: flex; font: 40px monospace }
        .box { flex: 1; container-type: inline-size }
        @container (min-width: 764px) { .gap { height: 12000px } }
      </style>`,
      '<div class="row"><span data-page-of="a">000</span><div class="box"><div class="gap"></div></div></div><h1 id="a">A</h1>',
    ),
    { code: 'destination-moved', id: 'a' },
  ],
])('%s is an error that names it', { timeout: 30_000 }, async (_, html, problem) => {
  const job = { html, files: fontFolder, locale: 'en', title: 'T', date: '2026-11-22', pageNumbers: true };
  await withBrowser({}, async (browser) => {
    await expect(printPdf(browser, job)).rejects.toMatchObject({ name: 'PrintError', problem });
    expect((await browser.pages()).length).toBe(1);
  });
});
