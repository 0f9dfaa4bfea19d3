import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTree } from '../../src/load/read-tree.ts';
import { readSiteLinks, verifySite } from '../../src/publish/verify-site.ts';
import { siteFolder } from './built-site.ts';

test('every link and anchor of every page leads somewhere, and nothing is loaded from another host', () => {
  expect(verifySite(new Set(readTree(siteFolder)), '/', readSiteLinks(siteFolder))).toEqual([]);
});

test('no page of the site is unreachable from the choice of language', () => {
  const pages = new Set(readTree(siteFolder).filter((file) => file.endsWith('.html')));
  const seen = new Set<string>();
  const queue = ['index.html'];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !pages.has(file)) continue;
    seen.add(file);
    const html = readFileSync(`${siteFolder}/${file}`, 'utf8');
    for (const [, href = ''] of html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
      const target = new URL(href.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), `https://site.invalid/${file}`);
      if (target.host !== 'site.invalid') continue;
      const path = decodeURIComponent(target.pathname.slice(1));
      queue.push(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    }
  }
  // Permalinks are for printed matter and shared links; the pages name them as text.
  const unreached = [...pages].filter((page) => !seen.has(page) && page !== '404.html' && !page.startsWith('p/'));
  expect(unreached).toEqual([]);
});
