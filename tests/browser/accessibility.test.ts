import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { inPairs } from '../../src/publish/print-run.ts';
import { kindsOfPage, withBuiltSite } from './built-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.each(['light', 'dark'] as const)('axe finds no violation on any kind of page, in both languages, in %s', async (theme) => {
  const found = await withBuiltSite(async ({ open }) => {
    const violations: string[] = [];
    const paths = ['en', 'el'].flatMap((language) => Object.values(kindsOfPage).map((path) => `/${language}/${path}`));
    await inPairs([...paths, '/', '/p/le-2/', '/404.html'], async (path) => {
      const page = await open(path, (fresh) => fresh.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]));
      await page.evaluate(axe);
      const result = await page.evaluate(
        (runOnly) => (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly }),
        tags,
      );
      for (const { id, nodes } of result.violations) {
        violations.push(
          `${path}: ${id}: ${nodes
            .map(({ target }) => target.join(' '))
            .slice(0, 3)
            .join(' | ')}`,
        );
      }
      await page.close();
    });
    return violations;
  });
  expect(found).toEqual([]);
});
