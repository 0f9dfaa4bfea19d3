import { readFileSync } from 'node:fs';
import { readPdfFacts } from './src/publish/pdf/pdf-facts.ts';
import { openEdition } from './src/open-edition.ts';
import { createDiskStore } from './src/body/file-store.ts';
import { assembleBook } from './src/book/assemble-book.ts';
const { edition } = openEdition('content', createDiskStore('.cache/files'));
for (const tag of ['en','el']) {
  const f = await readPdfFacts(readFileSync(`/tmp/out-book/downloads/guiding-principles-${tag}.pdf`));
  const book = assembleBook(edition, tag, { address: 'https://x.example/', asset: p=>p, topRank: 1 });
  const flat = (t) => t.flatMap(l=>[l,...flat(l.children)]);
  const sq = (s)=>s.replace(/[\s\u00ad-]+/g,'');
  const links = f.pages.slice(2,4).flatMap(p=>p.links);
  let ok=0, bad=[];
  const text = f.pages.slice(2,4).map(p=>p.text).join('\n');
  flat(book.toc).forEach((l,i)=>{ const link = links.find(x=>x.destination===l.id); const page=f.pages[link?.page]; if (page && sq(page.text).includes(sq(l.title)) && sq(text).includes(sq(l.title)+f.pageLabels[link.page])) ok++; else bad.push(l.id); });
  const refs = [...f.pages.flatMap((p,i)=>[...p.text.matchAll(/(?:p\.|σ\.)\u00a0(\d+)/g)].map(m=>m[1]))];
  console.log(tag, ok, bad, f.emptyPages, f.fonts.map(x=>x.name).join(), refs.length, f.pages.length, book.body.length);
  const walk=(o)=>o.flatMap(x=>[x,...walk(x.children)]); const out=walk(f.outline); console.log(out.length, out.filter(o=>!sq(f.pages[o.page].text).includes(sq(o.title))).map(o=>o.title));
  console.log('soft hyphens', f.pages.reduce((n,p)=>n+(p.text.match(/\u00ad/g)??[]).length,0));
}
