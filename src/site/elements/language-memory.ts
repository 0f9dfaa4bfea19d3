// The same key stands in remember-chosen-language.ts: a module for it alone would be one more request on every page.
const languageKey = 'language';
const offeredKey = 'language-offered';

/** The language that the reader chose on this site, if any. */
export function readChosenLanguage(): string | undefined {
  try {
    return localStorage.getItem(languageKey) ?? undefined;
  } catch {
    return undefined;
  }
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
