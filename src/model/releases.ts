import { releasePath } from '../load/read-release.ts';
import type { EntryId, LanguageTag } from '../schema/ids.ts';
import type { PrintKind, ReleaseFile } from '../schema/release-file.ts';
import { findEntry } from './find-text.ts';
import { listPrintedMatter, type PrintPart, type PrintedMatter } from './print-parts.ts';
import { describeText, longDigest, type ReleasedText } from './released-text.ts';
import type { Edition } from './types.ts';

/** The words of an edition at one time, as digests: those of a release, or those of the edition as it stands. */
export interface Release {
  readonly version: string;
  /** Year, month and day. */
  readonly date: string;
  readonly sourceLanguage: LanguageTag;
  readonly ids: readonly EntryId[];
  readonly languagesOf: (id: EntryId) => readonly LanguageTag[];
  /** Nothing where it was not translated. */
  readonly findText: (id: EntryId, language: LanguageTag) => ReleasedText | undefined;
  readonly prints: readonly PrintedMatter[];
}

/** The release that a file holds. */
export function buildRelease({ version, date, source_language: sourceLanguage, entries, prints }: ReleaseFile): Release {
  const texts = new Map(
    entriesOf(entries).map(([id, { blocks, texts: own }]) => [
      id,
      new Map(entriesOf(own).map(([language, digests]) => [language, readText(blocks.split(' '), digests.split(' '))] as const)),
    ]),
  );
  return {
    version,
    date,
    sourceLanguage,
    ids: [...texts.keys()],
    languagesOf: (id) => [...(texts.get(id)?.keys() ?? [])],
    findText: (id, language) => texts.get(id)?.get(language),
    prints: prints.map(({ sheet, id, parts }) => ({
      sheet,
      id,
      parts: parts.map((part) => (typeof part === 'string' ? { id: part } : part)),
    })),
  };
}

/** The edition as it stands. */
export function describeEdition(edition: Edition): Release {
  return {
    version: edition.config.version,
    date: edition.config.date,
    sourceLanguage: edition.sourceLanguage,
    ids: [...edition.entries.keys()],
    languagesOf: (id) => [...(edition.entries.get(id)?.texts.keys() ?? [])],
    findText: (id, language) => {
      const entry = findEntry(edition, id);
      return entry === undefined ? undefined : describeText(entry, language);
    },
    prints: listPrintedMatter(edition),
  };
}

/** From the oldest to the newest; versions of one day by their numbers. */
export function orderReleases(releases: readonly Release[]): readonly Release[] {
  const numeric = new Intl.Collator('en', { numeric: true });
  return releases.toSorted((a, b) => numeric.compare(a.date, b.date) || numeric.compare(a.version, b.version));
}

/** The release of a version. Versions may differ in signs that no file name can hold: one that has the same file is meant, too. */
export function findRelease(releases: readonly Release[], version: string): Release | undefined {
  const file = releasePath(version);
  return releases.find((release) => releasePath(release.version) === file);
}

/** A part of a printout with the digest of its words, and their language: that of the source where they were not translated. */
export interface PrintedPart extends PrintPart {
  readonly language: LanguageTag;
  readonly digest: string;
}

/** A printout with the digests of its words. */
export interface PrintedWords {
  readonly digest: string;
  readonly parts: readonly PrintedPart[];
}

/** The words of a printout in a language. One that is an entry as a whole has the digest of that entry. */
export function describePrint(release: Release, parts: readonly PrintPart[], language: LanguageTag): PrintedWords {
  const printed = parts.flatMap(({ id, only }): readonly PrintedPart[] => {
    const own = release.findText(id, language) === undefined ? release.sourceLanguage : language;
    const text = release.findText(id, own);
    return text === undefined ? [] : [{ id, only, language: own, digest: only === undefined ? text.digest : digestOf(text, only) }];
  });
  const [first, ...others] = printed;
  const isWhole = first !== undefined && others.length === 0 && first.only === undefined;
  return {
    digest: isWhole ? first.digest : longDigest(printed.map((part) => `${part.id} ${part.language} ${part.digest}`).join('\n')),
    parts: printed,
  };
}

/** The digest of all words of an edition in a language; those of the source language stand in for what was not translated. */
export function digestWhole(release: Release, language: LanguageTag): string {
  const parts = release.ids.toSorted().map((id) => ({ id }));
  return describePrint(release, parts, language).digest;
}

/** The printout of a kind whose code opens an entry. */
export function findPrint(release: Release, sheet: PrintKind, id: EntryId): PrintedMatter | undefined {
  return release.prints.find((print) => print.sheet === sheet && print.id === id);
}

const digestOf = ({ blocks }: ReleasedText, only: readonly string[]): string =>
  longDigest(only.map((name) => `${name} ${blocks.get(name) ?? '-'}`).join('\n'));

function readText(names: readonly string[], [digest = '', ...blocks]: readonly string[]): ReleasedText {
  return {
    digest,
    blocks: new Map(names.flatMap((name, index) => (blocks[index] === undefined || blocks[index] === '-' ? [] : [[name, blocks[index]]]))),
  };
}

/** The entries of a record whose keys have a type of their own. */
function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  const isKey = (key: string): key is K => Object.hasOwn(record, key);
  return Object.keys(record)
    .filter(isKey)
    .map((key) => [key, record[key]] as const);
}
