import { oncePerLanguage } from './once-per-language.ts';

/** Where the interface words of a language are at home, if not in the country of most who speak it. */
const homes: Readonly<Record<string, string>> = { en: 'GB', pt: 'PT' };

/**
 * A language with a country, such as `el_GR`: the only form that Open Graph knows. A tag without a country gets that where its
 * words are at home. https://ogp.me/#optional
 */
export const territoryLocale = oncePerLanguage((tag): string => {
  const locale = new Intl.Locale(tag);
  const region = locale.region ?? homes[locale.language] ?? locale.maximize().region;
  return region === undefined ? locale.language : `${locale.language}_${region}`;
});
