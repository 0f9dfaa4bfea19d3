import { createServer } from 'node:http'; import sirv from 'sirv';
import { withBrowser } from './src/publish/browser.ts';
const s = createServer(sirv('/tmp/out-book', { dev: true, extensions: ['html'] })); await new Promise(r => s.listen(4891, r));
await withBrowser({}, async (b) => { const p = await b.newPage();
 for (const [name, path, w, h] of [['b1','/en/book/',1280,1000],['b2','/en/book/',390,800],['h1','/en/training/module-2/handout/',1280,1300],['h2','/el/principles/peers/handout/',390,1000]]) {
  await p.setViewport({ width: w, height: h }); await p.goto('http://localhost:4891'+path);
  if (name==='b1') { for (const id of ['','law-enforcement','LE-1','module-1','pilot-lithuania','references','book--glossary']) { await p.evaluate((i)=>{ if(i) document.getElementById(i).scrollIntoView({behavior:'instant'}); }, id); await p.screenshot({ path: `/tmp/bk/s-${name}-${id||'top'}.png` }); } }
  await p.screenshot({ path: `/tmp/bk/s-${name}.png` });
  if (name==='h1') { await p.emulateMediaType('print'); const pdf = await p.pdf({ preferCSSPageSize: true, path: '/tmp/bk/web-handout.pdf' }); await p.emulateMediaType('screen'); }
 }
 const files = ['s-b1-top','s-b1-law-enforcement','s-b1-LE-1','s-b1-module-1','s-b1-references','s-b1-book--glossary'];
 const { readFileSync } = await import('node:fs');
 await p.setViewport({ width: 1980, height: 400 });
 await p.setContent('<body style="margin:0;background:#888;display:flex;flex-wrap:wrap;gap:10px">'+files.map(f=>`<img width=650 src="data:image/png;base64,${readFileSync(`/tmp/bk/${f}.png`).toString('base64')}">`).join('')); await p.screenshot({ path:'/tmp/bk/m.png', fullPage:true });
 await p.setContent('<body style="margin:0;background:#888;display:flex;align-items:start;gap:10px">'+['s-b2','s-h1','s-h2'].map((f,i)=>`<img width=${[390,900,390][i]} src="data:image/png;base64,${readFileSync(`/tmp/bk/${f}.png`).toString('base64')}">`).join('')); await p.screenshot({ path:'/tmp/bk/m2.png', fullPage:true });
});
s.close();
