import { readFileSync } from 'node:fs';
import type { LanguageTag } from '../schema/ids.ts';
import { cslJson } from './csl-json.ts';

/** Locales of citeproc by language; CSL names them with a country. */
const cslLocales: Readonly<Record<string, string>> = {
  el: 'el-GR',
  en: 'en-GB',
  fr: 'fr-FR',
  hu: 'hu-HU',
  lt: 'lt-LT',
  nl: 'nl-NL',
  pl: 'pl-PL',
  pt: 'pt-PT',
};

/** The CSL locale of a language; that of English for a language without one. */
export function cslLocaleOf(language: LanguageTag): string {
  return cslLocales[language.split('-')[0] ?? language] ?? 'en-GB';
}

/** A CSL locale in JSON, as citeproc asks for it; it asks for American English beside any other. */
export function readCslLocale(tag: string): string {
  const file = Object.values(cslLocales).includes(tag) ? tag : 'en-US';
  return cslJson(file, () => readFileSync(new URL(`../i18n/csl/locales-${file}.xml`, import.meta.url), 'utf8'));
}
