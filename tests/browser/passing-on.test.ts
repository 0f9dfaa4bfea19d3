import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { kindsOfPage, siteFolder, withBuiltSite, type BuiltSite } from './built-site.ts';

const phone = { width: 390, height: 844, hasTouch: true, isMobile: true };
const desk = { width: 1280, height: 900 };
const overview = `/en/${kindsOfPage.overview}`;

/** Lets pages of the site copy, and the test read what they copied. */
async function allowCopying({ context, origin }: BuiltSite): Promise<void> {
  await context.setPermission(
    origin,
    { permission: { name: 'clipboard-read' }, state: 'granted' },
    { permission: { name: 'clipboard-write' }, state: 'granted' },
  );
}

/** What the button of a page copies, from the root of the site. */
async function copied(page: Page, button = 'page-tools button:not([value])'): Promise<string> {
  const shown = await page.evaluateHandle(
    (selector) => [...document.querySelectorAll<HTMLElement>(selector)].find((found) => found.checkVisibility()) ?? null,
    button,
  );
  await shown.asElement()?.evaluate((element) => element instanceof HTMLElement && element.click());
  await page.waitForFunction(() => document.querySelector('body > [role=status]')?.textContent !== '');
  const address = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(address.origin).toBe(
    await page.$eval('link[rel=canonical]', (link) => link instanceof HTMLLinkElement && new URL(link.href).origin),
  );
  return `${address.pathname}${address.search}${address.hash}`;
}

const prefer =
  (language: string) =>
  async (page: Page): Promise<void> => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setUserAgentOverride', { userAgent: await page.browser().userAgent(), acceptLanguage: language });
  };

const withSheet = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.body.setAttribute('data-shared', JSON.stringify(data));
        return Promise.resolve();
      },
    });
  });

test('a page in another language than the source hands out an address that messages show in its words', async () => {
  await withBuiltSite(async (site) => {
    await allowCopying(site);
    const path = `/el/${kindsOfPage.principle}`;
    const page = await site.open(`${path}#step-3`, withSheet);
    expect(await copied(page)).toBe(`${path}?any-language#step-3`);
    await page.$eval('page-tools button[value=share]', (button) => button.click());
    const shared: ShareData = JSON.parse((await page.$eval('body', (body) => body.getAttribute('data-shared'))) ?? '{}');
    expect(shared.url).toContain(`${path}?any-language`);
    expect(readFileSync(`${siteFolder}${path}index.html`, 'utf8')).toMatch(/property="og:locale" content="el_GR"/);
    const sharing = await site.open(`${path}share/`, withSheet);
    const button = await sharing.waitForSelector('.copy-actions button:nth-child(2)');
    await button?.click();
    expect(await sharing.$eval('body', (body) => body.getAttribute('data-shared'))).toContain(`${path}?any-language"`);
  });
});

test.each([
  ['en-AU', '/en/'],
  ['el-GR', '/el/'],
  // Those who read none of the languages are led to the source, as by the permalink.
  ['ja', '/en/'],
])('such an address opens in a browser that prefers %s below %s, at the same place', async (preferred, folder) => {
  await withBuiltSite(async ({ openAndWait, origin }) => {
    const page = await openAndWait(`/el/${kindsOfPage.principle}?any-language#step-3`, prefer(preferred));
    expect(page.url()).toBe(`${origin}${folder}${kindsOfPage.principle}#step-3`);
  });
});

test('such an address opens without script, in the language that it names', async () => {
  await withBuiltSite(async ({ open }) => {
    const page = await open(`/el/${kindsOfPage.principle}?any-language`, (fresh) => fresh.setJavaScriptEnabled(false));
    expect(await page.$eval('html', ({ lang }) => lang)).toBe('el');
  });
});

test('on a phone the tools of a page stand before its text, too, and keep the place that they will take', async () => {
  await withBuiltSite(async (site) => {
    await allowCopying(site);
    for (const [path, kind] of [`/en/${kindsOfPage.principle}`, `/el/${kindsOfPage.set}`, overview].entries()) {
      const page = await site.open(kind, (fresh) => fresh.setViewport(phone));
      const tops = await page.$$eval('page-tools button:not([value])', (buttons) =>
        buttons.map((button) => button.getBoundingClientRect().top),
      );
      const text = await page.$eval('.entry-body', (body) => body.getBoundingClientRect().top);
      expect(tops.length, kind).toBe(2);
      expect(tops[0], kind).toBeLessThan(text);
      expect(tops[1], kind).toBeGreaterThan(text);
      if (path === 0) expect(await copied(page)).toBe('/p/le-2/');
      await page.setViewport(desk);
      const shown = await page.$$eval('page-tools', (found) => found.map((tools) => tools.checkVisibility()));
      expect(shown, kind).toEqual([false, true]);
    }
    const still = await site.open(`/en/${kindsOfPage.principle}`, async (fresh) => {
      await fresh.setViewport(phone);
      await fresh.setRequestInterception(true);
      // Scripts that never come leave the page as it is laid out before they have.
      fresh.on('request', (request) => void (request.resourceType() === 'script' ? request.abort() : request.continue()));
    });
    const live = await site.open(`/en/${kindsOfPage.principle}`, async (fresh) => {
      await fresh.setViewport(phone);
      await withSheet(fresh);
    });
    const bottomOf = (page: Page): Promise<number> => page.$eval('page-tools', (tools) => tools.getBoundingClientRect().bottom);
    expect(await bottomOf(still)).toBe(await bottomOf(live));
    expect(await still.$eval('page-tools button', (button) => button.checkVisibility({ visibilityProperty: true }))).toBe(false);
  });
});

test('whoever shows the links to paragraphs hears and reads how many there are', async () => {
  await withBuiltSite(async ({ open }) => {
    const page = await open(`/en/${kindsOfPage.principle}`, (fresh) => fresh.setViewport(phone));
    const heard = (words: string): Promise<unknown> =>
      page.waitForFunction((expected) => document.querySelector('body > [role=status]')?.textContent === expected, {}, words);
    const [, foot] = await page.$$('page-tools button[value=passages]');
    await foot?.tap();
    await page.waitForSelector('.passage-tools.standing');
    const count = await page.$$eval('.passage-tools', (tools) => tools.length);
    await heard(`${count} links shown in the text`);
    expect(await foot?.evaluate(({ textContent }) => textContent)).toBe(`${count} links shown in the text`);
    expect(await page.$$eval('page-tools button[value=passages]', (buttons) => buttons.map(({ ariaPressed }) => ariaPressed))).toEqual([
      'true',
      'true',
    ]);
    await foot?.tap();
    await heard('Links hidden');
    expect(await page.$$('.passage-tools')).toEqual([]);
  });
});

test('a choice of principles is handed out: one as its page, more with the list', async () => {
  await withBuiltSite(async (site) => {
    await allowCopying(site);
    const linkOf = async (query: string): Promise<string> => copied(await site.open(`${overview}${query}`));
    expect(await linkOf('')).toBe('/p/principles/');
    expect(await linkOf('?actor=local-authorities')).toBe('/en/principles/actor/local-authorities/?any-language');
    expect(await linkOf('?set=policy&actor=policy')).toBe('/en/principles/?actor=policy&set=policy&any-language');
    const page = await site.openAndWait('/en/principles/?actor=policy&set=policy&any-language', prefer('el'));
    expect(page.url()).toBe(`${site.origin}/el/principles/?actor=policy&set=policy`);
    await page.goto(`${site.origin}/p/principles/?actor=policy`, { waitUntil: 'networkidle0' });
    expect(page.url()).toBe(`${site.origin}/el/principles/?actor=policy`);
  });
});

test('a choice of principles says how many each set shows, and prints what was chosen', async () => {
  await withBuiltSite(async ({ open }) => {
    const page = await open(`${overview}?actor=local-authorities`, (fresh) => fresh.setViewport(phone));
    const sets = await page.$$eval('[data-set]:not([hidden])', (found) =>
      found.map((set) => [set.querySelector('.quiet')?.textContent, set.querySelectorAll('li:not([hidden])').length] as const),
    );
    expect(sets.length).toBeGreaterThan(0);
    for (const [words, shown] of sets) expect(words).toMatch(new RegExp(`^${shown} principle`));
    await page.emulateMediaType('print');
    const printed = (selector: string): Promise<readonly string[]> =>
      page.$$eval(selector, (found) => found.filter((element) => element.checkVisibility()).map(({ textContent }) => textContent));
    expect(await printed('.filters summary')).toEqual([expect.stringMatching(/: Local/)]);
    expect(await printed('.filter-state span')).toEqual([expect.stringMatching(/^\d+ of 33 principles$/)]);
    expect(await printed('.filters button, .filters > .label, .filters ul')).toEqual([]);
    await page.emulateMediaType('screen');
    await page.$eval('[data-clear]', (button) => button instanceof HTMLElement && button.click());
    expect(await page.$$eval('[data-set] .quiet', (counts) => counts.map(({ textContent }) => parseInt(textContent)))).toEqual(
      await page.$$eval('[data-set]', (found) => found.map((set) => set.querySelectorAll('li').length)),
    );
    await page.emulateMediaType('print');
    expect(await printed('.filters')).toEqual([]);
  });
});

test('the page of a filter belongs to the principles and can be passed on', async () => {
  await withBuiltSite(async (site) => {
    await allowCopying(site);
    const page = await site.open(`/en/${kindsOfPage.filter}`);
    expect(await page.$$eval('.site-nav [aria-current]', (links) => links.map(({ textContent }) => textContent.trim()))).toEqual([
      'Principles',
    ]);
    expect(await copied(page)).toBe(`/en/${kindsOfPage.filter}?any-language`);
    const buttons = await page.$$eval('page-tools button', (found) => found.map(({ value, hidden }) => [value, hidden]));
    expect(buttons).toContainEqual(['print', false]);
    const asks = await page.$$eval('.asks li', (lines) => lines.map((line) => line.querySelector('h3 + p')?.textContent ?? ''));
    expect(asks.every((ask) => ask.length > 20)).toBe(true);
    await page.goto(`${site.origin}/en/${kindsOfPage.filter}?any-language`, { waitUntil: 'networkidle0' });
    expect(page.url()).toBe(`${site.origin}/en/${kindsOfPage.filter}`);
  });
});

test('on a phone no letter of the glossary is off the screen, and the filters have their label', async () => {
  await withBuiltSite(async ({ open }) => {
    for (const language of ['en', 'el']) {
      const page = await open(`/${language}/glossary/`, (fresh) => fresh.setViewport(phone));
      const off = await page.$$eval('.letters a', (letters) =>
        letters.filter((letter) => letter.getBoundingClientRect().right > screen.width).map(({ textContent }) => textContent),
      );
      expect(off).toEqual([]);
    }
    const page = await open(overview, (fresh) => fresh.setViewport(phone));
    const label = await page.$eval('.filters .label', (element) => element.getBoundingClientRect().bottom);
    expect(label).toBeGreaterThan(0);
    expect(await page.$eval('.filters summary', (element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(label - 1);
  });
});
