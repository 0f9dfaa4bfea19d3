import { readFileSync } from 'node:fs';
import { readTree } from '../load/read-tree.ts';

/** A link of a built page that leads nowhere, or to another host where nothing may be loaded from one. */
export interface BrokenLink {
  /** The page, relative to the site's folder. */
  readonly page: string;
  readonly link: string;
  readonly reason: 'no such page' | 'no such place on the page' | 'loads from another host';
}

interface PageLinks {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  /** Addresses that the browser fetches by itself. */
  readonly loads: readonly string[];
}

/**
 * Follows every link, picture, style and script of a built site, with fragments. `base` is the path that the site stands
 * below, and `later` lists files that another step makes.
 */
export function verifySite(folder: string, base: string, later: ReadonlySet<string>): readonly BrokenLink[] {
  const files = new Set([...readTree(folder), ...later]);
  const pages = new Map<string, PageLinks>();
  for (const file of files)
    if (file.endsWith('.html') && !later.has(file)) pages.set(file, readLinks(readFileSync(`${folder}/${file}`, 'utf8')));
  const broken: BrokenLink[] = [];
  for (const [page, { links, loads }] of pages) {
    const here = new URL(`https://site.invalid${base}${page}`);
    for (const link of loads) if (/^(?:https?:)?\/\//.test(link)) broken.push({ page, link, reason: 'loads from another host' });
    for (const link of [...links, ...loads]) {
      const reason = follow(new URL(link, here), here, base, files, pages);
      if (reason !== undefined) broken.push({ page, link, reason });
    }
  }
  return broken;
}

function follow(
  target: URL,
  here: URL,
  base: string,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, PageLinks>,
): BrokenLink['reason'] | undefined {
  if (target.origin !== here.origin) return undefined;
  const path = decodeURIComponent(target.pathname);
  if (!path.startsWith(base)) return 'no such page';
  const inside = path.slice(base.length);
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  if (!files.has(file)) return 'no such page';
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (fragment === '' || fragment === 'top') return undefined;
  return pages.get(file)?.ids.has(fragment) === false ? 'no such place on the page' : undefined;
}

/** Reads the attributes of tags alone, so that text and scripts cannot look like links. */
function readLinks(html: string): PageLinks {
  const ids = new Set<string>();
  const links: string[] = [];
  const loads: string[] = [];
  for (const [, name = '', attributes = ''] of html.matchAll(
    /<([a-z][a-z0-9-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi,
  )) {
    const values = new Map(
      [...attributes.matchAll(/([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
        ([, key = '', double, single, bare]) => [key, unescape(double ?? single ?? bare ?? '')] as const,
      ),
    );
    const id = values.get('id');
    if (id !== undefined) ids.add(id);
    const href = values.get('href') ?? values.get('xlink:href');
    if (href !== undefined) (name === 'link' && isLoaded(values.get('rel')) ? loads : links).push(href);
    const source = values.get('src');
    if (source !== undefined && !source.startsWith('data:')) loads.push(source);
  }
  return { ids, links, loads };
}

const isLoaded = (rel: string | undefined): boolean => /\b(?:stylesheet|preload|modulepreload|icon|manifest)\b/.test(rel ?? '');

const unescape = (value: string): string =>
  value.replaceAll('&#x26;', '&').replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x22;', '"');
