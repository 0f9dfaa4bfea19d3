import { oncePerLanguage } from './once-per-language.ts';

/** The size of a file as readers know it, in their language: `84 kB`, `2.4 MB`. Thousands, not 1,024s. */
export function formatBytes(bytes: number, language: string): string {
  if (bytes < 999_500) return kilobytes(language).format(Math.max(1, Math.round(bytes / 1000)));
  return megabytes(language).format(bytes / 1_000_000);
}

const kilobytes = oncePerLanguage((language) => sizeFormat(language, 'kilobyte'));
const megabytes = oncePerLanguage((language) => sizeFormat(language, 'megabyte'));

const sizeFormat = (language: string, unit: 'kilobyte' | 'megabyte'): Intl.NumberFormat =>
  new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 });
