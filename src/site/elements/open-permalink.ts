import { chooseLanguage } from './choose-language.ts';
import { readChosenLanguage } from './language-memory.ts';

const list = document.querySelector<HTMLElement>('[data-languages]');
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-languages] a[hreflang]')];
const tag =
  chooseLanguage(
    links.map(({ hreflang }) => hreflang),
    readChosenLanguage(),
    navigator.languages,
  ) ?? list?.dataset.source;
const link = links.find(({ hreflang }) => hreflang === tag);
// The page of the permalink leaves no trace, so that Back leads to where the reader came from.
if (link !== undefined) location.replace(`${link.href}${location.search}${location.hash}`);
