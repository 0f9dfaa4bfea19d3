import { withBrowser } from './src/publish/browser.ts';
import { printPdf } from './src/publish/pdf/print-pdf.ts';
import { writeFileSync } from 'node:fs';
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><style>
@page { size:A4; margin: 24mm 20mm 26mm 24mm; }
@page :left { margin: 24mm 24mm 26mm 20mm }
body{margin:0}
@page a { counter-increment: n; background-color: #fee; background-image: linear-gradient(#a33,#a33); background-repeat: no-repeat; background-position: 100% 40mm; background-size: 9mm 22mm }
@page a:right {  @top-right { content: "RIGHT HEAD" } @bottom-right { content: counter(n) } @right-middle { content: "LE"; color: white; vertical-align: top;  padding-top: 20mm; text-align:center; background: linear-gradient(#33a,#33a) no-repeat 100% 20mm / 9mm 22mm; } }
@page a:left {  @top-left { content: "left head"; font-variant-caps: all-small-caps; } @bottom-left { content: counter(n) } }
.c { page: a; break-before: page }
.open { position: relative; padding-top: 70mm; }
.open::before { content:""; position:absolute; top:0; left:-5mm; right:-5mm; height:15mm; background: #8e8; transform: translateY(-18mm) }
.open.two::before { transform: none; height: 1mm; box-shadow: 0 -10mm #88e; }
</style></head><body>
<section class="c"><div class="open"><h1 id="a">Chapter</h1></div><p>x</p></section>
<section class="c"><div class="open two"><h1 id="b">Chapter</h1></div><p>x</p></section>
<section class="c"><div class="open"><h1 id="b">Chapter</h1></div><p>x</p></section>
</body></html>`;
await withBrowser({}, async (browser, facts) => {
  const r = await printPdf(browser, { html, files: '/tmp', locale:'en', title:'x', date:'2026-11-22', pageNumbers:false });
  writeFileSync('/tmp/bk/t.pdf', r.bytes);
});
