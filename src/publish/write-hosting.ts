import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readTree } from '../load/read-tree.ts';
import { printedPaths } from '../model/download-paths.ts';
import type { LanguageTag } from '../schema/ids.ts';
import type { SiteSource } from '../site/current-edition.ts';
import { titleOf, type ShownTitle } from '../site/view/title-of.ts';
import { formatNginx } from './hosting/format-nginx.ts';
import { formatHeadersFile, formatRedirectsFile } from './hosting/format-static-host.ts';
import { listRedirects, type Redirects } from './hosting/list-redirects.ts';
import { buildRedirectPage, findOwner } from './hosting/redirect-page.ts';
import { readPageLinks, type PageLinks } from './read-page-links.ts';
import type { SiteLinks } from './verify-site.ts';

/** What was written for those who host a site: its redirects, and the links of the pages that lead on. */
export interface WrittenHosting {
  readonly redirects: Redirects;
  readonly pages: SiteLinks;
}

/**
 * Writes what makes a finished site answer where it is put: a page at every former address of a page, `_redirects` and
 * `_headers` for static hosts, and `server/nginx.conf`. It comes last, since whatever stands below an entry moves with it.
 */
export function writeHosting({ edition, site, base }: Pick<SiteSource, 'edition' | 'site' | 'base'>, outDir: string): WrittenHosting {
  const files = readTree(outDir);
  const redirects = listRedirects(edition, new Set([...files, ...printedPaths(edition)]));
  const pages = new Map<string, PageLinks>();
  const names = new Map<string, string>();
  for (const [from, to] of redirects) {
    if (!from.endsWith('/')) continue;
    const html = buildRedirectPage(edition, {
      ...describeTarget(to),
      href: `${base}${to}`,
      canonical: `${site}${base}${to}`,
    });
    write(`${from}index.html`, html);
    pages.set(`${from}index.html`, readPageLinks(html, names));
  }
  write('_redirects', formatRedirectsFile(redirects, base));
  write('_headers', formatHeadersFile(site, base, files));
  write('server/nginx.conf', formatNginx(site, base, redirects));
  return { redirects, pages };

  function describeTarget(path: string): { readonly language: LanguageTag; readonly title: ShownTitle } {
    const language = edition.languages.find(({ tag }) => path.startsWith(`${tag}/`))?.tag ?? edition.sourceLanguage;
    const owner = findOwner(edition, path.slice(language.length + 1));
    return { language, title: owner === undefined ? { title: path } : titleOf(edition, owner, language) };
  }

  function write(path: string, content: string): void {
    mkdirSync(dirname(`${outDir}/${path}`), { recursive: true });
    writeFileSync(`${outDir}/${path}`, content);
  }
}
