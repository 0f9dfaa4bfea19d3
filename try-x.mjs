import { openEdition } from './src/open-edition.ts';
import { createDiskStore } from './src/body/file-store.ts';
import { assembleBook } from './src/book/assemble-book.ts';
import { buildBookDocument } from './src/publish/book/book-document.ts';
import { createTranslator } from './src/i18n/translator.ts';
const { edition } = openEdition('tests/editions/fictional', createDiskStore('.cache/files'));
const b = assembleBook(edition, 'he', { address: 'https://x.example/', asset: p=>p, topRank: 1 });
const html = buildBookDocument(b, createTranslator('he')).replace(/base64,[A-Za-z0-9+/=]+/g,'');
console.log(html.slice(html.indexOf('<body'), html.indexOf('<body')+600)); console.log(html.match(/<section id="about"[^>]*>/)[0]); console.log(html.match(/<section id="findings-town-halls"[^>]*>/)[0]); console.log(html.match(/<nav class="book-contents">.{900}/s)[0]);
import { withBrowser } from './src/publish/browser.ts';
import { printPdf } from './src/publish/pdf/print-pdf.ts';
import { writeFileSync } from 'node:fs';
const full = buildBookDocument(b, createTranslator('he'));
const variants = { nocover: full.replace(/<section class="book-cover".*?<\/section>/s,''), nomargin0: full.replace('@page cover { margin: 0;','@page cover {'), nolr: full.replace(/@page :(left|right) \{[^}]*\}/g,'') };
await withBrowser({}, async (browser) => { for (const [k,html] of Object.entries(variants)) {
  const r = await printPdf(browser, { html, files:'content', locale:'he', title:'x', date:'2026-11-22', pageNumbers:true }); writeFileSync(`/tmp/bk/x-${k}.pdf`, r.bytes); } });
