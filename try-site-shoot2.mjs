import { withBrowser } from '/work/main/src/publish/browser.ts';
import sirv from 'sirv'; import http from 'node:http';
const serve = sirv('/tmp/out-fic',{dev:true});
const server = http.createServer((q,r)=>serve(q,r,()=>{r.statusCode=404;r.end()})).listen(4395);
const pages = process.argv[2].split(','); const modes=(process.argv[3]??'1280l').split(',');
await withBrowser({}, async (browser)=>{
 for (const m of modes) for (const p of pages){
  const page=await browser.newPage(); const w=parseInt(m); const dark=m.includes('d');
  await page.emulateMediaFeatures([{name:'prefers-color-scheme',value:dark?'dark':'light'}]);
  if (m.includes('p')) await page.emulateMediaType('print');
  await page.setViewport({width:w,height:m.includes('h')?900:900,deviceScaleFactor:1});
  await page.goto('http://localhost:4395/'+p,{waitUntil:'networkidle0'});
  const over=await page.evaluate(()=>document.documentElement.scrollWidth-document.documentElement.clientWidth);
  const n=`/tmp/shots/${p.replace(/\W+/g,'_')}${m}.png`;
  const at=m.split('@')[1]; const nn=n; if(at){const [y0,y1]=at.split('-').map(Number); await page.screenshot({path:nn,clip:{x:0,y:y0,width:w,height:y1-y0},captureBeyondViewport:true});} else await page.screenshot({path:nn,fullPage:!m.includes('h')}); console.log(nn, over>0?'OVERFLOW '+over:'');
  await page.close();
 }
}); server.close();
