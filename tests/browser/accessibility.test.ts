import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { kindsOfPage, untilAtRest, withBuiltSite } from './built-site.ts';
import { inTwoTabs } from './in-two-tabs.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const languages = ['en', 'el'].map((language) => ({
  name: language,
  paths: Object.values(kindsOfPage).map((path) => `/${language}/${path}`),
}));

test.each([...languages, { name: 'no language', paths: ['/', '/p/le-2/', '/404.html'] }])(
  'axe finds no violation on any kind of page in $name, in light and in dark',
  async ({ paths }) => {
    const found = await withBuiltSite(async ({ context, origin }) => {
      const violations: string[] = [];
      const look = async (page: Page, path: string): Promise<void> => {
        await show(page, 'light');
        await page.goto(`${origin}${path}`);
        await untilAtRest(page);
        violations.push(...(await runAxe(page)).map((violation) => `${path} in light: ${violation}`));
        await show(page, 'dark');
        violations.push(...(await runAxe(page)).map((violation) => `${path} in dark: ${violation}`));
      };
      await inTwoTabs(context, paths, look, (page) => page.evaluateOnNewDocument(axe));
      return violations;
    });
    expect(found).toEqual([]);
  },
);

const show = (page: Page, theme: 'light' | 'dark'): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);

/** The violations on a page that holds axe, in one line each. What passes is neither described nor sent. */
async function runAxe(page: Page): Promise<readonly string[]> {
  const violations = await page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return (await axe.run({ runOnly, resultTypes: ['violations'] })).violations;
  }, tags);
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
}
