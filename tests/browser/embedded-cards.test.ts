import { globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readTree } from '../../src/load/read-tree.ts';
import { kindsOfPage, siteFolder, withBuiltSite } from './built-site.ts';

const sharing = `/en/${kindsOfPage['share a principle']}`;

test('every card is one file below 4 kB, without script, and shows in a frame of another host', async () => {
  const cards = readTree(siteFolder).filter((file) => file.endsWith('/card/index.html'));
  expect(cards).toContain(`el/${kindsOfPage.card}index.html`);
  for (const file of cards) {
    const html = readFileSync(`${siteFolder}/${file}`);
    expect(brotliCompressSync(html).length, file).toBeLessThanOrEqual(4096);
    expect(html.toString(), file).not.toContain('<script');
  }
  await withBuiltSite(async ({ open, origin, context }) => {
    const snippet = await (await open(sharing)).$eval('#copy-iframe', (field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
    const local = snippet.replace(/src="https?:\/\/[^/]+/, `src="${origin}`);
    expect(local).not.toBe(snippet);
    const host: Server = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Host</title>${local}`),
    );
    await new Promise<void>((done) => host.listen(0, 'localhost', done));
    try {
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`, { waitUntil: 'networkidle0' });
      await page.$eval('iframe', (frame) => frame.scrollIntoView());
      const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
      expect(await frame?.$eval('h1', (heading) => heading.textContent.trim())).toContain('Train');
      expect(asked.filter((url) => url.startsWith(origin))).toEqual([`${origin}/en/${kindsOfPage.card}`]);
      const links = (await frame?.$$eval('a', (found) => found.map(({ target, rel }) => `${target} ${rel}`))) ?? [];
      expect(links.length).toBeGreaterThan(0);
      expect(links.every((link) => link.startsWith('_blank') && link.includes('noopener'))).toBe(true);
    } finally {
      host.closeAllConnections();
      host.close();
    }
  });
});

test('every card shows whole in the frame of its snippet, without much room below it, from a phone to a desk', async () => {
  const cards = globSync('*/principles/*/*/card/index.html', { cwd: siteFolder });
  expect(cards.length).toBeGreaterThanOrEqual(66);
  const wrong = await withBuiltSite(async ({ context, origin }) => {
    const page = await context.newPage();
    const found: string[] = [];
    for (const card of cards) {
      const snippet = await page.evaluate(
        (html) => new DOMParser().parseFromString(html, 'text/html').querySelector('#copy-iframe')?.textContent ?? '',
        readFileSync(`${siteFolder}/${card.replace('card/', 'share/')}`, 'utf8'),
      );
      const box = /<div.*<\/div>/.exec(snippet)?.[0].replace(/src="[^"]*"/, '') ?? '';
      expect(box, card).toContain('<iframe');
      for (const width of [352, 480, 640, 900]) {
        await page.goto(`${origin}/${card.replace('index.html', '')}`);
        // The box that the snippet makes on a page that has so much room for it.
        const frame = await page.evaluate(
          (html, room) => {
            const host = document.createElement('div');
            host.style.width = `${room}px`;
            host.innerHTML = html;
            document.body.replaceChildren(host);
            const { width, height } = host.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
            return { width, height: Math.floor(height) };
          },
          box,
          width,
        );
        await page.setViewport(frame);
        await page.goto(`${origin}/${card.replace('index.html', '')}`);
        const needed = await page.evaluate(() => document.body.getBoundingClientRect().height);
        if (needed > frame.height || frame.height - needed > 130)
          found.push(`${card}: ${needed} px at a width of ${frame.width}, in a frame of ${frame.height}`);
      }
    }
    return found;
  });
  expect(wrong).toEqual([]);
});

test('the card tells readers of a machine translation that it is one', () => {
  const html = readFileSync(`${siteFolder}/el/${kindsOfPage.card}index.html`, 'utf8');
  const page = readFileSync(`${siteFolder}/el/${kindsOfPage.principle}index.html`, 'utf8');
  const [, notice = 'no notice'] = /class="notice notice-machine">([^<]+)</.exec(page) ?? [];
  expect(html).toContain(notice);
});
