import { withBrowser } from '/work/main/src/publish/browser.ts';
import sirv from 'sirv'; import http from 'node:http';
const serve = sirv('/tmp/out-site',{dev:true});
const server = http.createServer((q,r)=>serve(q,r,()=>{r.statusCode=404;r.end()})).listen(4392);
await withBrowser({}, async (b)=>{ for (const p of process.argv[2].split(',')){const page=await b.newPage(); await page.goto('http://localhost:4392/'+p,{waitUntil:'networkidle0'}); await page.pdf({path:`/tmp/shots/${p.replace(/\W+/g,'_')}.pdf`,preferCSSPageSize:true,printBackground:false}); await page.close();} }); server.close();
