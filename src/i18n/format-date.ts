import { oncePerLanguage } from './once-per-language.ts';

/** Language tags without a country, and the country whose way of writing dates is meant. */
const dateTags: Readonly<Record<string, string>> = { en: 'en-GB' };

/** A day in words, such as `22 November 2026`; `date` is an ISO date. The same on every machine: no time zone plays a part. */
export function formatDate(date: string, language: string): string {
  return dateFormat(language).format(new Date(`${date}T00:00:00Z`));
}

/** The same for paper: no line ends within it. */
export function formatDateWhole(date: string, language: string): string {
  return formatDate(date, language).replaceAll(' ', '\u00A0');
}

const dateFormat = oncePerLanguage(
  (language) => new Intl.DateTimeFormat(dateTags[language] ?? language, { dateStyle: 'long', timeZone: 'UTC' }),
);
