import type { PrintJob } from '../../../src/publish/pdf/print-job.ts';
import { fontFolder } from '../pdf/sample-book.ts';

/** A document with one of each thing that is tagged. */
export const sampleHtml = `<!doctype html>
<html lang="el"><head><title>Δείγμα</title><style>
  @font-face { font-family: Literata; src: url(literata-latin-400-normal.woff2); unicode-range: U+0-2FF, U+2000-22FF }
  @font-face { font-family: Literata; src: url(literata-greek-400-normal.woff2); unicode-range: U+370-3FF }
  @page { size: A5; margin: 20mm; @top-left { content: 'Κεφαλίδα'; border-bottom: 1px solid } @bottom-right { content: counter(page) } }
  body { font: 11pt Literata } td, th, blockquote { border: 1px solid; padding: 2mm } .box { background: #eee }
  .two { break-before: page } .faint { opacity: 0.5 }
</style></head><body>
  <h1>Αρχές</h1>
  <p>Το έργο <cite lang="en">Guiding <b>principles</b></cite> και η λέξη <i lang="lt">gatvė</i>, <a href="https://site.invalid/">έξω</a>.</p>
  <p lang="en">A paragraph in English, with <em lang="el">ελληνικά</em> and <strong>stress</strong>.</p>
  <div class="box">Πλαίσιο <span>χωρίς</span> παράγραφο</div>
  <div lang="en"><div>English block</div></div>
  <ul><li>ένα</li><li><p>δύο</p><p><a href="#note">βλέπε</a></p></li></ul>
  <blockquote>Λόγια κάποιου</blockquote><aside>Στο πλάι</aside>
  <figure><img alt="Δύο κύκλοι" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='20'%3E%3Ccircle cx='9' cy='9' r='9'/%3E%3C/svg%3E"><figcaption>Εικόνα</figcaption></figure>
  <figure lang="en" role="none"><svg role="img" aria-label="A square" width="20" height="20"><rect width="20" height="20"/></svg><figcaption>Picture</figcaption></figure>
  <p class="faint">Αχνά <em>λόγια</em></p>
  <section class="two"><h2>Πίνακας</h2>
  <table><caption>Αριθμοί</caption><thead><tr><th></th><th>α</th><th>β</th></tr></thead>
  <tbody><tr><th scope="row">γ</th><td colspan="2">1</td></tr><tr><th scope="row">δ</th><td></td><td>4</td></tr></tbody></table></section>
  <dl><dt>όρος</dt><dd lang="en">a meaning</dd><dt lang="en">term</dt><dd>σημασία</dd><dd><p>άλλη</p></dd></dl>
  <section><h2>Σημειώσεις</h2><ol><li class="note" id="note">Σημείωση <a href="#top">(1)</a></li></ol><p id="top">Τέλος</p></section>
</body></html>`;

/** The sample, to be printed. */
export const sampleJob: PrintJob = {
  html: sampleHtml,
  files: fontFolder,
  locale: 'el',
  title: 'Δείγμα',
  date: '2026-11-22',
  pageNumbers: false,
};
