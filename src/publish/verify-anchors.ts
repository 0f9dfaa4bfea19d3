import { anyLanguage } from '../model/any-language.ts';
import { languagesOf, publishedAddresses } from '../model/published-addresses.ts';
import type { Edition } from '../model/types.ts';
import type { Redirects } from './hosting/list-redirects.ts';
import type { BrokenLink, SiteLinks } from './verify-site.ts';

/**
 * Places of pages that are missing in one language or there in it alone. The meanings of terms do not count, which stand
 * where a language uses the word, nor the letters of the glossary, nor the notes of the book, which are more when a source cites
 * what its translation does not cite yet: nobody links to any of them.
 */
export function compareAnchors(edition: Edition, pages: SiteLinks): readonly BrokenLink[] {
  const terms = new Set([...edition.entries.values()].filter(({ kind }) => kind === 'term').map(({ id }) => String(id)));
  const isCompared = (id: string): boolean => !terms.has(id) && !/^(?:letter-\d+$|book--(?:cite|note)--)/.test(id);
  const start = `${edition.sourceLanguage}/`;
  const others = edition.languages.map(({ tag }) => tag).filter((tag) => tag !== edition.sourceLanguage);
  return [...pages].flatMap(([page, { ids }]) => {
    if (!page.startsWith(start)) return [];
    return others.flatMap((tag): BrokenLink[] => {
      const twin = `${tag}/${page.slice(start.length)}`;
      const there = pages.get(twin)?.ids ?? new Set<string>();
      const missing = [...ids].filter((id) => !there.has(id));
      const added = [...there].filter((id) => !ids.has(id));
      return [...missing, ...added]
        .filter(isCompared)
        .map((id) => ({ page: twin, link: `#${id}`, reason: 'not the same place in all languages' }));
    });
  });
}

/** Addresses of the register, and those that the model promises, that a finished site does not answer in one of its languages. */
export function verifyRegister(
  edition: Edition,
  files: ReadonlySet<string>,
  pages: SiteLinks,
  redirects: Redirects,
): readonly BrokenLink[] {
  const addresses = new Set([...edition.addresses, ...publishedAddresses(edition)]);
  return [...addresses].flatMap((address) =>
    languagesOf(edition, address).flatMap((tag): BrokenLink[] => {
      const [path = '', anchor] = address.replace(anyLanguage, tag).split('#', 2);
      const present = redirects.get(path) ?? path;
      const file = present.endsWith('/') ? `${present}index.html` : present;
      const isThere = files.has(file) && (anchor === undefined || pages.get(file)?.ids.has(anchor) === true);
      return isThere ? [] : [{ page: 'addresses.txt', link: address.replace(anyLanguage, tag), reason: 'published and not answered' }];
    }),
  );
}
