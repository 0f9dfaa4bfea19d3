const choiceKey = 'language';
const offeredKey = 'language-offered';

/** The language that the reader chose on this site, if any. */
export function readChosenLanguage(): string | undefined {
  try {
    return localStorage.getItem(choiceKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a language when the reader chooses it in a menu or list of languages; the choice never leaves the browser. */
export function rememberChosenLanguage(root: Document): void {
  root.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(':is(.language-menu, [data-languages]) a[hreflang]') : null;
    if (link === null) return;
    try {
      localStorage.setItem(choiceKey, link.hreflang);
    } catch {
      // Without storage the browser's list of languages decides again.
    }
  });
}

/** Whether this visit was led on once already, so that a reader who goes back to the choice of language finds it. */
export function isLedOn(): boolean {
  try {
    const led = sessionStorage.getItem(offeredKey) !== null;
    sessionStorage.setItem(offeredKey, '1');
    return led;
  } catch {
    // Without storage nobody could ever go back, so nobody is led on.
    return true;
  }
}
