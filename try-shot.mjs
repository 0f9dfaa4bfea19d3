import { createServer } from 'node:http';
import { withBrowser } from './src/publish/browser.ts';
import { createSiteHandler } from './src/publish/serve-site.ts';
const [dir, out, ...specs] = process.argv.slice(2);
const s = createServer(createSiteHandler(dir, '/')).listen(0);
const o = `http://127.0.0.1:${s.address().port}`;
await withBrowser({}, async (b) => {
  for (const spec of specs) {
    const [path, w='1280', theme='light', full=''] = spec.split('@');
    const p = await b.newPage();
    await p.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await p.setViewport({ width: +w, height: +w < 500 ? 844 : 900, deviceScaleFactor: 1 });
    await p.goto(o + path, { waitUntil: 'networkidle0' });
    const name = `${out}/${path.replace(/[^a-z0-9]+/gi,'_')}-${w}-${theme}.png`;
    const h = await p.evaluate(() => document.documentElement.scrollHeight);
    await p.screenshot({ path: name, ...(full ? { clip: { x: 0, y: 0, width: +w, height: Math.min(h, +full) } , captureBeyondViewport: true} : {}) });
    console.log(name, h);
    await p.close();
  }
});
s.close();
