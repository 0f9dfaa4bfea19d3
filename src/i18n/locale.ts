import { oncePerLanguage } from './once-per-language.ts';

/** A language as readers meet it: its tag, its direction, its name for itself. */
export interface Locale<Tag extends string = string> {
  readonly tag: Tag;
  readonly direction: 'ltr' | 'rtl';
  /** The language's own name for itself, such as `Ελληνικά`. */
  readonly autonym: string;
}

/** The locale of a BCP 47 tag; direction and name come from the Unicode data that ships with JavaScript. */
export function localeOf<Tag extends string>(tag: Tag): Locale<Tag> {
  return { tag, direction: directionOf(tag), autonym: autonymOf(tag) };
}

const autonymOf = oncePerLanguage((tag) => {
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
});

const directionOf = oncePerLanguage((tag): 'ltr' | 'rtl' => {
  const locale = new Intl.Locale(tag);
  return knowsDirection(locale) && locale.getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
});

/** TypeScript does not know the method yet. https://tc39.es/proposal-intl-locale-info/ */
function knowsDirection(locale: Intl.Locale): locale is Intl.Locale & { getTextInfo(): { readonly direction?: string } } {
  return 'getTextInfo' in locale && typeof locale.getTextInfo === 'function';
}
