import lighthouse, { type Flags } from 'lighthouse';
import { expect, test } from 'vitest';
import { kindsOfPage, withBuiltSite } from './built-site.ts';

const judged = ['front', 'set', 'principle', 'module', 'search'] as const;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

test.each(judged)('Lighthouse on a phone gives the %s page full marks', async (kind) => {
  const { scores, faults } = await withBuiltSite(async ({ origin, context }) => {
    const page = await context.newPage();
    const flags: Flags = { onlyCategories: [...categories], output: 'json', logLevel: 'error' };
    const report = (await lighthouse(`${origin}/en/${kindsOfPage[kind]}`, flags, undefined, page))?.lhr;
    const refs = categories.filter((name) => name !== 'performance').flatMap((name) => report?.categories[name]?.auditRefs ?? []);
    const failed = refs.filter(({ id, weight }) => weight > 0 && (report?.audits[id]?.score ?? 1) < 1);
    return {
      scores: Object.fromEntries(categories.map((name) => [name, Math.round((report?.categories[name]?.score ?? 0) * 100)])),
      faults: failed.map(({ id }) => `${id}: ${report?.audits[id]?.explanation ?? report?.audits[id]?.title ?? ''}`),
    };
  });
  expect(faults).toEqual([]);
  expect(scores).toMatchObject({ accessibility: 100, 'best-practices': 100, seo: 100 });
  expect(scores['performance']).toBeGreaterThanOrEqual(98);
});
