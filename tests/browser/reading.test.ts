import { expect, test } from 'vitest';
import { kindsOfPage, untilAtRest, withBuiltSite } from './built-site.ts';
import { inTwoTabs } from './in-two-tabs.ts';

test('no kind of page scrolls sideways, from 320 px to wide', async () => {
  const wide = await withBuiltSite(async ({ context, origin }) => {
    const found: string[] = [];
    const paths = Object.values(kindsOfPage).flatMap((kind) => [`/en/${kind}`, `/el/${kind}`]);
    await inTwoTabs(context, paths, async (page, path) => {
      const show = (width: number): Promise<void> => page.setViewport({ width, height: 844 });
      await show(320);
      await page.goto(`${origin}${path}`);
      await untilAtRest(page);
      for (const width of [320, 390, 768, 1280]) {
        await show(width);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) found.push(`${path}: ${over} px too wide at ${width} px`);
      }
    });
    return found;
  });
  expect(wide).toEqual([]);
});

test('tables of running text fit a phone, and short names of rows stay on one line', async () => {
  await withBuiltSite(async ({ open }) => {
    for (const path of ['about/', 'training/'].flatMap((page) => [`/en/${page}`, `/el/${page}`])) {
      const page = await open(path, (fresh) => fresh.setViewport({ width: 390, height: 844 }));
      expect(await page.$eval('.table-scroll', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), path).toBe(0);
      if (path.endsWith('training/'))
        expect(await page.$$eval('.table-scroll td:first-child a', (links) => links.map((link) => link.getClientRects().length))).toEqual([
          1, 1, 1, 1, 1,
        ]);
    }
  });
});

test('a reader without JavaScript reads, navigates and changes the language', async () => {
  await withBuiltSite(async ({ open, origin }) => {
    const page = await open('/en/', (fresh) => fresh.setJavaScriptEnabled(false));
    const follow = async (selector: string): Promise<string> => {
      const link = await page.$(selector);
      const href = await link?.evaluate((element) => element.getAttribute('href'));
      expect(href, selector).toBeTruthy();
      await page.goto(new URL(href ?? '', page.url()).href);
      return page.url().replace(origin, '');
    };
    expect(await follow('header a[href$="/en/principles/"]')).toBe('/en/principles/');
    expect(await follow('main a[href$="/principles/law-enforcement/le-2/"]')).toBe('/en/principles/law-enforcement/le-2/');
    expect(await page.$eval('h1', (heading) => heading.textContent)).toContain('Train');
    expect(await follow('a[hreflang="el"]')).toBe('/el/principles/law-enforcement/le-2/');
    expect(await page.$eval('html', (html) => html.lang)).toBe('el');
  });
});

test('every page says its language, and marks words that are in another one', async () => {
  await withBuiltSite(async ({ open }) => {
    const page = await open('/el/principles/law-enforcement/le-1/');
    expect(await page.$eval('html', (html) => html.lang)).toBe('el');
    expect(await page.$eval('h1', (heading) => heading.closest('[lang]')?.getAttribute('lang'))).toBe('el');
    expect(await page.$eval('link[rel=canonical]', (link) => link.getAttribute('href'))).toContain('/el/principles/law-enforcement/le-1/');
    const cited = await page.$$eval('.ties cite', (titles) => titles.map((title) => title.closest('[lang]')?.getAttribute('lang')));
    // The page lists works in English, and the source, whose title stands in Greek.
    expect(cited.filter((language) => language === 'en').length).toBeGreaterThan(4);
  });
});

test('titles of works say their language, in the list of references and on the page of each', async () => {
  await withBuiltSite(async ({ open }) => {
    const list = await open('/el/references/');
    const languages = await list.$$eval('.bibliography > li', (works) =>
      works.map((work) => work.querySelector('p > [lang], i > [lang]')?.getAttribute('lang')),
    );
    expect(languages).not.toContain(undefined);
    expect(new Set(languages).size).toBeGreaterThan(1);
    const work = await open('/el/references/gates2009/');
    expect(await work.$eval('.prose [lang=en]', ({ textContent }) => textContent)).toContain('Avahan’s');
  });
});

test('the menu of languages is named by what it shows, on a phone and beside it', async () => {
  await withBuiltSite(async ({ open }) => {
    for (const [width, name] of [
      [390, 'Language EN'],
      [1280, 'Language English'],
    ] as const) {
      const page = await open('/en/about/', (fresh) => fresh.setViewport({ width, height: 800 }));
      const summary = await page.$('.language-menu summary');
      expect((await page.accessibility.snapshot({ ...(summary === null ? {} : { root: summary }) }))?.name).toBe(name);
    }
  });
});

test('slides and their module have titles that tell them apart', async () => {
  await withBuiltSite(async ({ open }) => {
    const titleOf = async (path: string): Promise<string> => (await open(path)).title();
    for (const language of ['en', 'el']) {
      const pages = ['', 'slides/', 'share/', 'slides/share/'].map((page) => `/${language}/training/module-1/${page}`);
      const titles = [];
      for (const page of pages) titles.push(await titleOf(page));
      expect(new Set(titles).size, titles.join('\n')).toBe(pages.length);
    }
    expect(await titleOf('/p/module-1-slides/')).not.toBe(await titleOf('/p/module-1/'));
  });
});

test('large type makes no page scroll sideways on a phone', async () => {
  await withBuiltSite(async ({ open }) => {
    for (const path of ['introduction/', 'training/module-1/']) {
      const page = await open(`/el/${path}`, (fresh) => fresh.setViewport({ width: 390, height: 844 }));
      for (const size of ['24px', '32px']) {
        await page.evaluate((value) => (document.documentElement.style.fontSize = value), size);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${size}`).toBe(390);
      }
    }
  });
});

test('a link to a step arrives at the step', async () => {
  await withBuiltSite(async ({ open }) => {
    const page = await open('/en/principles/law-enforcement/le-2/#step-3');
    const placeOf = (): Promise<number> => page.$eval('#step-3', (step) => step.getBoundingClientRect().top);
    // The page glides there.
    await expect.poll(placeOf).toBeLessThan(400);
    expect(await placeOf()).toBeGreaterThanOrEqual(0);
  });
});

test('the choice of theme stays, and nothing is stored but that', async () => {
  await withBuiltSite(async ({ open }) => {
    const page = await open('/en/about/', (fresh) => fresh.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]));
    expect(await page.browserContext().cookies()).toEqual([]);
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    await page.evaluate(() => document.querySelector<HTMLElement>('theme-switch button, theme-switch [value=dark]')?.click());
    const changed = await background();
    expect(changed).not.toBe(light);
    await page.reload();
    await untilAtRest(page);
    expect(await background()).toBe(changed);
    expect(await page.browserContext().cookies()).toEqual([]);
  });
});
