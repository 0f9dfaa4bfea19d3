import { openEdition } from './src/open-edition.ts';
import { createDiskStore } from './src/body/file-store.ts';
import { withBrowser } from './src/publish/browser.ts';
import { createArtefactStore } from './src/publish/artefact-store.ts';
import { writeBooks } from './src/publish/write-books.ts';
import { writeHandouts } from './src/publish/write-handouts.ts';
let t0=performance.now(); const lap=(x)=>{console.log(x,Math.round(performance.now()-t0));t0=performance.now()};
const { edition } = openEdition(process.argv[2] ?? 'content', createDiskStore('.cache/files')); lap('open');
const plan = { edition, address: 'https://guiding-principles.example/', outDir: process.argv[3] ?? '/tmp/out-book', store: createArtefactStore('/tmp/bk/artefacts') };
await withBrowser({}, async (browser) => {
  console.table(await writeBooks(browser, plan)); lap('books');
  const h = await writeHandouts(browser, plan); lap('handouts');
  console.log(h.length, h.filter(x=>x.origin==='made').length, h[0], h.some(x=>x.pages!==1));
});
