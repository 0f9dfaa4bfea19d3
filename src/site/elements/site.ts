import { anyLanguage } from './any-language.ts';
import { closeOnEscape } from './close-on-escape.ts';
import { keepPlace } from './keep-place.ts';
import { offerPassages } from './offer-passages.ts';
import { PageTools } from './page-tools.ts';
import { rememberChosenLanguage } from './remember-chosen-language.ts';
import { SearchBox } from './search-box.ts';
import { ThemeSwitch } from './theme-switch.ts';

customElements.define('theme-switch', ThemeSwitch);
customElements.define('page-tools', PageTools);
customElements.define('search-box', SearchBox);
closeOnEscape(document);
keepPlace(document);
rememberChosenLanguage(document);
offerPassages(document);

if (new URLSearchParams(location.search).has(anyLanguage))
  void import('./open-in-language.ts').then(({ openInLanguage }) => openInLanguage(document));

// Not a script of that page: what both share would be one more request on every page.
const toCopy = document.querySelector<HTMLElement>('[data-copy-label]');
if (toCopy !== null) void import('./copy-buttons.ts').then(({ addCopyButtons }) => addCopyButtons(toCopy));

// Nobody but those who scanned a printout needs it.
if (location.hash.startsWith('#print=')) void import('./check-printout.ts').then(({ checkPrintout }) => checkPrintout());
