// The same key stands in language-memory.ts, which only the pages that lead on to a language load.
const languageKey = 'language';

/**
 * Remembers a language when the reader chooses it in a menu or list of languages; the choice never leaves the browser.
 */
export function rememberChosenLanguage(root: Document): void {
  root.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(':is(.language-menu, [data-languages]) a[hreflang]') : null;
    if (link === null) return;
    try {
      localStorage.setItem(languageKey, link.hreflang);
    } catch {
      // Without storage the browser's list of languages decides again.
    }
  });
}
