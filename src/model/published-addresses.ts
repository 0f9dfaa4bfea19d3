import type { LanguageTag } from '../schema/ids.ts';
import { anchorsOf } from './anchors.ts';
import { anyLanguage } from './any-language.ts';
import { citationFiles, citationPath } from './citation-paths.ts';
import { dataFolder, listDataPaths } from './data-paths.ts';
import { printedPaths } from './download-paths.ts';
import { qrFormats, qrPath } from './qr-paths.ts';
import { listRoutes, pathOf } from './routes.ts';
import type { Edition } from './types.ts';

/** The address of an entry for all languages, as the register writes it. */
export const entryAddressIn = (address: string): string => `${anyLanguage}/${address}`;

/**
 * Every address that the edition promises to keep, from the site's root, with `<lang>` for any language: pages, the anchors
 * of entries, permalinks, citations and QR codes, what is printed, and data. `<lang>/principles/bakers/ba-1/`, the same with
 * `#step-1`, `p/ba-1/`, `downloads/small-<lang>.pdf`.
 */
export function publishedAddresses(edition: Edition): readonly string[] {
  return [
    ...publishedPaths(edition),
    ...[...edition.entries.values()].flatMap((entry) =>
      anchorsOf(entry, edition).map((anchor) => `${entryAddressIn(entry.address)}#${anchor}`),
    ),
  ].sort();
}

/** The same without anchors. All languages have the same, so those of the source language tell all. */
export function publishedPaths(edition: Edition): readonly string[] {
  const language = edition.sourceLanguage;
  const alone: Edition = {
    ...edition,
    languages: edition.languages.filter(({ tag }) => tag === language),
    config: { ...edition.config, languages: [language] },
  };
  const pages = listRoutes(alone).filter(({ type }) => type !== 'root' && type !== 'not-found');
  return [
    ...new Set([
      ...pages.map((route) => pathOf(alone, route)),
      ...listPassedOn(alone, language),
      ...printedPaths(alone),
      ...listDataPaths(alone, language),
    ]),
  ].map((path) => withoutLanguage(path, language));
}

/** What share pages give away: the citations of every entry, and its QR codes under all its ids. */
function listPassedOn(edition: Edition, language: LanguageTag): readonly string[] {
  return [...edition.entries.values()].flatMap((entry) => [
    ...citationFiles.map((file) => citationPath(edition, entry, language, file)),
    ...[entry.id, ...entry.aliases].flatMap((name) => qrFormats.map((format) => qrPath(name, format))),
  ]);
}

/** Paths name their language first (`en/about/`), in the middle (`api/v1/en/…`) or behind the name of a book (`…-en-a4.pdf`). */
function withoutLanguage(path: string, language: LanguageTag): string {
  if (path.startsWith(`${language}/`)) return `${anyLanguage}${path.slice(language.length)}`;
  return path.replace(new RegExp(`(?<=/)${language}(?=/)|(?<=-)${language}(?=(?:-a\\d)?\\.[a-z]+$)`), anyLanguage);
}

/**
 * The languages in which an address of the register is promised: all of them, but for data, citations and pictures of a single text,
 * which exist where it was translated; in the source language they always do.
 */
export function languagesOf({ languages, sourceLanguage }: Edition, address: string): readonly LanguageTag[] {
  const isOfText = address.startsWith(dataFolder) || /\.png$|\/cite\.[a-z]+$/.test(address);
  return address.includes(anyLanguage) && !isOfText ? languages.map(({ tag }) => tag) : [sourceLanguage];
}
