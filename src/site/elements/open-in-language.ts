import { anyLanguage } from './any-language.ts';
import { chooseLanguage } from './choose-language.ts';
import { readChosenLanguage } from './language-memory.ts';

/** Opens a page that was handed out for all languages in that of the reader, at the same place, and leaves no trace of the one before. */
export function openInLanguage(root: Document): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.language-menu a[hreflang]')];
  const tag = chooseLanguage(
    links.map(({ hreflang }) => hreflang),
    readChosenLanguage(),
    navigator.languages,
  );
  // The page of the permalink knows what serves readers of none of the languages.
  const link = links.find(({ hreflang }) => hreflang === tag) ?? root.querySelector<HTMLAnchorElement>('.permalink a');
  const search = location.search.replace(new RegExp(`[?&]${anyLanguage}$`), '');
  if (link === null || link.ariaCurrent === 'true') history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
  else location.replace(`${link.href}${search}${location.hash}`);
}
