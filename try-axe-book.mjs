import { createServer } from 'node:http'; import sirv from 'sirv'; import { readFileSync } from 'node:fs';
import { withBrowser } from './src/publish/browser.ts';
const s = createServer(sirv('/tmp/out-book', { dev: true })); await new Promise(r => s.listen(4892, r));
const axe = readFileSync('node_modules/axe-core/axe.min.js','utf8');
await withBrowser({}, async (b) => { const p = await b.newPage();
 for (const scheme of ['light','dark']) for (const path of ['/en/book/','/en/principles/covid-19/handout/','/el/training/module-2/handout/','/el/book/']) {
  await p.emulateMediaFeatures([{name:'prefers-color-scheme', value: scheme}]); await p.setViewport({width:390,height:900}); await p.goto('http://localhost:4892'+path); await p.evaluate(axe);
  const r = await p.evaluate(async () => { const r = await window.axe.run(document, {resultTypes:['violations']}); return r.violations.map(v=>`${v.id} ${v.nodes.length} ${v.nodes[0].html.slice(0,160)} ${v.nodes[0].failureSummary.slice(0,200)}`); });
  console.log(scheme, path, r, await p.evaluate(()=>document.documentElement.scrollWidth));
 } }); s.close();
