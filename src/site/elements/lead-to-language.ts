import { chooseLanguage } from './choose-language.ts';
import { isLedOn, readChosenLanguage } from './language-memory.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-languages] a[hreflang]')];
if (!isLedOn()) {
  const tag = chooseLanguage(
    links.map(({ hreflang }) => hreflang),
    readChosenLanguage(),
    navigator.languages,
  );
  const link = links.find(({ hreflang }) => hreflang === tag);
  if (link !== undefined) location.replace(link.href);
}
