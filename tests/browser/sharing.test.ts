import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { kindsOfPage, siteFolder, untilAtRest, withBuiltSite, type BuiltSite } from './built-site.ts';

const principle = `/en/${kindsOfPage.principle}`;
const sharing = `/en/${kindsOfPage['share a principle']}`;

/** Lets pages of the site copy, and the test read what they copied, as a person does by pasting. */
async function allowCopying({ context, origin }: BuiltSite): Promise<void> {
  await context.setPermission(
    origin,
    { permission: { name: 'clipboard-read' }, state: 'granted' },
    { permission: { name: 'clipboard-write' }, state: 'granted' },
  );
}

const pasted = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
/** What screen readers were told last. */
const heard = async (page: Page): Promise<string> => {
  await page.waitForFunction(() => document.querySelector('body > [role=status]')?.textContent !== '');
  return page.$eval('body > [role=status]', (region) => region.textContent);
};
const permalinkOf = (page: Page): Promise<string> =>
  page.evaluate(() => new URL('/p/le-2/', document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href).href);

test('every text of the share page is copied whole by its button, and the button says so', async () => {
  await withBuiltSite(async (site) => {
    await allowCopying(site);
    const page = await site.open(sharing);
    const texts = await page.$$eval('[data-copy]', (blocks) =>
      blocks.map((block) => (block instanceof HTMLTextAreaElement ? block.value : block.textContent)),
    );
    expect(texts.length).toBeGreaterThanOrEqual(6);
    const buttons = await page.$$('.copy-actions button:first-child');
    expect(buttons.length).toBe(texts.length);
    for (const [index, button] of buttons.entries()) {
      await button.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
      await button.click();
      expect(await pasted(page)).toBe(texts[index]);
      expect(await heard(page)).toBe(await page.$eval('[data-copied]', (root) => root.getAttribute('data-copied')));
    }
    const all = texts.join('\n');
    const permalink = await permalinkOf(page);
    expect(all).toContain(`<blockquote cite="${permalink}" lang="en">`);
    expect(all).toContain(`<${permalink}>`);
    expect(texts[0]).toBe(permalink);
  });
});

test('the texts can be selected and the codes downloaded without script', async () => {
  await withBuiltSite(async ({ open }) => {
    const page = await open(sharing, (fresh) => fresh.setJavaScriptEnabled(false));
    expect(await page.$$eval('.copy-actions', (found) => found.length)).toBe(0);
    const fields = await page.$$eval('textarea', (found) =>
      found.map(({ readOnly, labels, value }) => readOnly && labels.length === 1 && value !== ''),
    );
    expect(fields.length).toBeGreaterThan(4);
    expect(fields.every(Boolean)).toBe(true);
    const codes = await page.$$eval('.qr a[download]', (links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(codes).toEqual(['/p/le-2/qr.svg', '/p/le-2/qr.png']);
    for (const code of codes) expect(readFileSync(`${siteFolder}${code}`).length).toBeGreaterThan(200);
  });
});

test('a page copies its permalink with the open fragment, and hands it to the share sheet of the system', async () => {
  await withBuiltSite(async (site) => {
    await allowCopying(site);
    const page = await site.open(`${principle}#step-3`, (fresh) =>
      // This Chromium has no sheet to open: what it would get is kept.
      fresh.evaluateOnNewDocument(() => {
        Object.defineProperty(navigator, 'share', {
          value: (data: ShareData) => {
            document.body.setAttribute('data-shared', JSON.stringify(data));
            return Promise.resolve();
          },
        });
      }),
    );
    const permalink = await permalinkOf(page);
    await page.click('page-tools button:not([value])');
    expect(await pasted(page)).toBe(`${permalink}#step-3`);
    expect(await heard(page)).toBe('Copied');
    await page.click('page-tools button[value=share]');
    const shared: ShareData = JSON.parse((await page.$eval('body', (body) => body.getAttribute('data-shared'))) ?? '{}');
    expect(shared.url).toBe(`${permalink}#step-3`);
    expect(shared.title).toContain('LE-2');
    expect(shared.text).toBe(await page.$eval('meta[name=description]', (meta) => meta.getAttribute('content')));
    await page.close();
    const without = await site.open(principle);
    const can = await without.evaluate(() => 'share' in navigator);
    expect((await without.$$('page-tools button[value=share]')).length > 0).toBe(can);
  });
});

test('the link to a paragraph is copied with the mouse, beside the paragraph under it', async () => {
  await withBuiltSite(async (site) => {
    await allowCopying(site);
    const page = await site.open(principle, (fresh) => fresh.setViewport({ width: 1280, height: 900 }));
    expect(await page.$('.passage-tools')).toBeNull();
    for (const id of ['why-it-matters-p2', 'step-3', 'in-practice']) {
      await page.hover(`#${id}`);
      const tools = await page.waitForSelector(`.passage-tools[data-passage="${id}"]`, { visible: true });
      const link = await tools?.$('button');
      await link?.click();
      expect(await pasted(page)).toBe(`${await permalinkOf(page)}#${id}`);
      expect(await heard(page)).toBe('Copied');
    }
    expect(await page.$$eval('.passage-tools', (found) => found.length)).toBe(1);
  });
});

test('a paragraph is quoted without the notes in it, or only what is selected of it', async () => {
  await withBuiltSite(async (site) => {
    await allowCopying(site);
    const page = await site.open(principle, (fresh) => fresh.setViewport({ width: 1280, height: 900 }));
    await page.hover('#why-it-matters-p1');
    const quote = await page.waitForSelector('.passage-tools[data-passage="why-it-matters-p1"] button:last-child', { visible: true });
    await quote?.click();
    const whole = await pasted(page);
    const note = await page.$eval('#why-it-matters-p1 .term-note', (element) => element.textContent);
    expect(whole).not.toContain(note);
    const [text = '', source = ''] = whole.split('\n\n');
    expect(text.length).toBeGreaterThan(80);
    expect(source).toContain('LE-2. ');
    expect(source.endsWith(`${await permalinkOf(page)}#why-it-matters-p1`)).toBe(true);
    expect(source).toContain((await page.$eval('.wordmark', (mark) => mark.textContent)).trim());
    await page.evaluate(() => {
      const words = document.querySelector('#why-it-matters-p1')?.firstChild;
      if (words) getSelection()?.setBaseAndExtent(words, 0, words, 20);
    });
    await quote?.click();
    expect((await pasted(page)).split('\n\n')[0]).toBe(text.slice(0, 20).trim());
  });
});

test('with the keyboard, the tools of a paragraph come next after the last link in it', async () => {
  await withBuiltSite(async (site) => {
    await allowCopying(site);
    const page = await site.open(principle);
    await page.focus('#step-3 .step-number');
    await page.waitForSelector('.passage-tools[data-passage="step-3"]');
    const isOnTools = (): Promise<boolean> => page.evaluate(() => document.activeElement?.parentElement?.className === 'passage-tools');
    for (let presses = 0; presses < 8 && !(await isOnTools()); presses += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Copy link to this paragraph');
    await page.keyboard.press('Enter');
    expect(await pasted(page)).toBe(`${await permalinkOf(page)}#step-3`);
    // A pointer that rests elsewhere does not take them away.
    await page.hover('#why-it-matters-p2');
    expect(await isOnTools()).toBe(true);
  });
});

test('Escape takes the tools away until another passage is reached, and without a margin they do not come', async () => {
  await withBuiltSite(async (site) => {
    const page = await site.open(principle, (fresh) => fresh.setViewport({ width: 1280, height: 900 }));
    const shown = (id: string): Promise<unknown> => page.waitForSelector(`.passage-tools[data-passage="${id}"]`, { visible: true });
    await page.hover('#why-it-matters-p2');
    await shown('why-it-matters-p2');
    await page.keyboard.press('Escape');
    expect(await page.$('.passage-tools')).toBeNull();
    await page.hover('#why-it-matters-p2 + *');
    await page.hover('#step-3');
    await shown('step-3');
    await page.keyboard.press('Escape');
    await page.setViewport({ width: 740, height: 900 });
    await page.hover('#why-it-matters-p2');
    await page.focus('#step-1 .step-number');
    await page.waitForNetworkIdle({ idleTime: 300 });
    expect(await page.$('.passage-tools')).toBeNull();
  });
});

test('on a phone a button shows a link at every heading, step and paragraph, large enough for a thumb', async () => {
  await withBuiltSite(async (site) => {
    await allowCopying(site);
    const page = await site.open(principle, (fresh) => fresh.setViewport({ width: 390, height: 844, hasTouch: true, isMobile: true }));
    await page.tap('page-tools button[value=passages]');
    await page.waitForSelector('.passage-tools.standing');
    expect(await page.$eval('button[value=passages]', (button) => button.ariaPressed)).toBe('true');
    const missing = await page.$$eval('.prose :is(h2, .steps > li, p)[id]', (passages) =>
      passages.filter((passage) => passage.querySelector('.passage-tools') === null).map(({ id }) => id),
    );
    expect(missing).toEqual([]);
    const places = await page.$$eval('.passage-tools', (tools) =>
      tools.map(({ parentElement }) => [...document.querySelectorAll('*')].indexOf(parentElement ?? document.body)),
    );
    expect(new Set(places).size).toBe(places.length);
    await page.waitForFunction(() => (document.querySelector('.passage-tools button')?.clientHeight ?? 0) > 24);
    const names = await page.$$eval('.passage-tools button', (buttons) => buttons.map(({ ariaLabel }) => ariaLabel));
    expect(new Set(names).size).toBe(names.length);
    await page.tap('.passage-tools[data-passage="why-it-matters-p2"] button');
    expect(await pasted(page)).toBe(`${await permalinkOf(page)}#why-it-matters-p2`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await page.tap('page-tools button[value=passages]');
    await page.waitForFunction(() => document.querySelector('.passage-tools') === null);
  });
});

test.each(['light', 'dark'] as const)('the place that a link names is in sight and marked, in %s', async (theme) => {
  await withBuiltSite(async ({ open }) => {
    const page = await open(`${principle}#in-practice-p2`, (fresh) =>
      fresh.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]),
    );
    const { top, height, background, others } = await page.$eval('#in-practice-p2', (target) => ({
      ...target.getBoundingClientRect().toJSON(),
      height: innerHeight,
      background: getComputedStyle(target).backgroundColor,
      others: getComputedStyle(document.querySelector('#in-practice-p1') ?? target).backgroundColor,
    }));
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(height);
    expect(background).not.toBe(others);
  });
});

test('a link shows its place at once, without the page gliding past the reader', async () => {
  await withBuiltSite(async ({ open }) => {
    const page = await open(`${principle}#in-practice-p2`, (fresh) =>
      fresh.evaluateOnNewDocument(() => {
        addEventListener(
          'scroll',
          () =>
            (document.documentElement.dataset['first'] ??= String(document.querySelector('#in-practice-p2')?.getBoundingClientRect().top)),
        );
      }),
    );
    const { first, height } = await page.$eval('html', (html) => ({ first: Number(html.dataset['first']), height: innerHeight }));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first).toBeLessThan(height);
  });
});

test.each([
  ['el-GR', '/el/'],
  ['en-AU', '/en/'],
  ['ja', '/en/'],
])('a permalink opens in a browser that prefers %s below %s, at the same place', async (preferred, folder) => {
  await withBuiltSite(async ({ open, origin }) => {
    const page = await open('/p/le-2/#step-3', async (fresh) => {
      const session = await fresh.createCDPSession();
      await session.send('Emulation.setUserAgentOverride', { userAgent: await fresh.browser().userAgent(), acceptLanguage: preferred });
    });
    expect(page.url()).toBe(`${origin}${folder}principles/law-enforcement/le-2/#step-3`);
    // The choice that a reader made counts for more.
    const other = folder === '/en/' ? 'el' : 'en';
    await page.click('.language-menu summary');
    await Promise.all([page.waitForNavigation(), page.click(`.language-menu a[hreflang=${other}]`)]);
    await page.goto(`${origin}/p/le-2/#step-3`);
    await untilAtRest(page);
    expect(page.url()).toBe(`${origin}/${other}/principles/law-enforcement/le-2/#step-3`);
  });
});

test('a permalink without script lists the languages, and is not for search engines', async () => {
  await withBuiltSite(async ({ open, origin }) => {
    const page = await open('/p/le-2/', (fresh) => fresh.setJavaScriptEnabled(false));
    expect(page.url()).toBe(`${origin}/p/le-2/`);
    const listed = await page.$$eval('[data-languages] a[hreflang]', (links) =>
      links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
    );
    expect(listed).toContainEqual(['el', '/el/principles/law-enforcement/le-2/']);
    expect(await page.$eval('meta[name=robots]', (meta) => meta.getAttribute('content'))).toBe('noindex');
    const alternates = await page.$$eval('link[rel=alternate][hreflang]', (links) => links.map((link) => link.getAttribute('hreflang')));
    expect(alternates).toEqual([...listed.map(([language]) => language), 'x-default']);
  });
});
