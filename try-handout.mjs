import { openEdition } from './src/open-edition.ts';
import { createDiskStore } from './src/body/file-store.ts';
import { assembleHandout } from './src/book/assemble-handout.ts';
import { buildHandoutDocument } from './src/publish/handouts/handout-document.ts';
import { withBrowser } from './src/publish/browser.ts';
import { printPdf } from './src/publish/pdf/print-pdf.ts';
import { writeFileSync } from 'node:fs';
const { edition } = openEdition('content', createDiskStore('.cache/files'));
await withBrowser({}, async (browser) => {
  for (const lang of ['en','el']) for (const e of edition.entries.values()) if (e.kind==='module'||e.kind==='set') {
    if (!e.texts.has(lang)) continue;
    const hd = assembleHandout(edition, e, lang, 'https://guiding-principles.example/');
    const out = [];
    for (const d of [hd.density]) { const html = buildHandoutDocument(hd, d); const r = await printPdf(browser, { html, files:'content', locale: lang, title: hd.title, date: '2026-11-22', pageNumbers:false }); out.push(d, r.pages, r.bytes.length); writeFileSync(`/tmp/bk/h-${lang}-${e.id}.pdf`, r.bytes); }
    console.log(lang, e.id, ...out);
  }
});
