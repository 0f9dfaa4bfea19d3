import greek from '@fontsource-variable/literata/files/literata-greek-wght-normal.woff2?url';
import latin from '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2?url';
import { oncePerLanguage } from '../../i18n/once-per-language.ts';
import type { LanguageTag } from '../../schema/ids.ts';

const byScript: Readonly<Record<string, string>> = { Latn: latin, Grek: greek };

/** The one font file worth asking for before the styles are read: the text face in the script of the words. */
export function findFontPreload(language: LanguageTag): string | undefined {
  return byScript[scriptOf(language)];
}

const scriptOf = oncePerLanguage((language) => new Intl.Locale(language).maximize().script ?? '');
