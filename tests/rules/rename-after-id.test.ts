import { expect, it } from 'vitest';
import { renameAfterId } from '../../src/rules/rename-after-id.ts';

it.each([
  ['en/pages/About.mdx', 'About', 'about', 'en/pages/about.mdx'],
  ['en/principles/bakers/ba1.mdx', 'ba1', 'BA-1', 'en/principles/bakers/BA-1.mdx'],
  ['en/principles/Bakers/index.mdx', 'Bakers', 'bakers', 'en/principles/bakers/index.mdx'],
  ['en/findings/Bakers.mdx', 'findings-Bakers', 'findings-bakers', 'en/findings/bakers.mdx'],
  ['en/terms/Flour.mdx', 'term-Flour', 'term-flour', 'en/terms/flour.mdx'],
  ['en/modules/Module-1/worksheets/Oven.mdx', 'Module-1-Oven', 'module-1-oven', 'en/modules/module-1/worksheets/oven.mdx'],
  ['en/modules/Module-1/session-plan.mdx', 'Module-1-session-plan', 'module-1-session-plan', 'en/modules/module-1/session-plan.mdx'],
])('%s, which says %s, is renamed after %s', (file, before, id, expected) => {
  expect(renameAfterId(file, before, id)).toBe(expected);
});
