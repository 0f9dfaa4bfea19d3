import { readFileSync } from 'node:fs';
import { readTree } from '../load/read-tree.ts';
import { readPageLinks, type PageLinks } from './read-page-links.ts';

/** A link of a built page that leads nowhere, or to another host where nothing may be loaded from one. */
export interface BrokenLink {
  /** The page, relative to the site's folder. */
  readonly page: string;
  readonly link: string;
  readonly reason:
    | 'no such page'
    | 'no such place on the page'
    | 'loads from another host'
    | 'not the same place in all languages'
    | 'published and not answered';
}

/** The links of pages, by file. */
export type SiteLinks = ReadonlyMap<string, PageLinks>;

/** Reads the links of every page of a built site, for who has not read them while they were made. */
export function readSiteLinks(folder: string): SiteLinks {
  const names = new Map<string, string>();
  const files = readTree(folder).filter((file) => file.endsWith('.html'));
  return new Map(files.map((file) => [file, readPageLinks(readFileSync(`${folder}/${file}`, 'utf8'), names)]));
}

/**
 * Follows every link, picture, style and script of a built site, with fragments. `base` is the path that the site stands
 * below, `files` are the paths of all its files from there, and `pages` the links of its pages.
 */
export function verifySite(files: ReadonlySet<string>, base: string, pages: SiteLinks): readonly BrokenLink[] {
  const follow = createFollower(base, files, pages);
  const broken: BrokenLink[] = [];
  for (const [page, { links, loads }] of pages) {
    for (const link of loads) if (/^(?:https?:)?\/\//.test(link)) broken.push({ page, link, reason: 'loads from another host' });
    for (const link of [...links, ...loads]) {
      const reason = follow(link, page);
      if (reason !== undefined) broken.push({ page, link, reason });
    }
  }
  return broken;
}

type Follow = (link: string, page: string) => BrokenLink['reason'] | undefined;

const host = 'https://site.invalid';

/** Links from the root lead to the same place from every page, and most stand on many: each is followed once. */
function createFollower(base: string, files: ReadonlySet<string>, pages: ReadonlyMap<string, PageLinks>): Follow {
  const followed = new Map<string, BrokenLink['reason'] | undefined>();
  return (link, page) => {
    const isFromRoot = link.startsWith('/');
    if (isFromRoot && followed.has(link)) return followed.get(link);
    const reason = reach(new URL(link, `${host}${base}${page}`), base, files, pages);
    if (isFromRoot) followed.set(link, reason);
    return reason;
  };
}

function reach(
  target: URL,
  base: string,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, PageLinks>,
): BrokenLink['reason'] | undefined {
  if (target.origin !== host) return undefined;
  const path = decodeURIComponent(target.pathname);
  if (!path.startsWith(base)) return 'no such page';
  const inside = path.slice(base.length);
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  if (!files.has(file)) return 'no such page';
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (fragment === '' || fragment === 'top') return undefined;
  return pages.get(file)?.ids.has(fragment) === false ? 'no such place on the page' : undefined;
}
