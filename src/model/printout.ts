import type { LanguageTag } from '../schema/ids.ts';
import type { PrintKind } from '../schema/release-file.ts';
import { formatPrintCode, formatPrintFragment, printedDigits, type PrintMark } from './print-fragment.ts';
import { findPrintParts } from './print-parts.ts';
import { describeEdition, describePrint, digestWhole } from './releases.ts';
import type { Edition, Entry } from './types.ts';

/** What stands on a printout, for people and for cameras. */
export interface Printout extends PrintMark {
  /** `BA-1 · el · 2026.1 · 7f3a` */
  readonly code: string;
  /** What comes behind the permalink, with its `#`. */
  readonly fragment: string;
}

/**
 * Marks a printout of an entry (`text`), or of one of its sheets, on pages of a language. Where nothing of it was translated,
 * the mark names the language that stands on the paper, for which alone there is a history.
 */
export function markPrintout(edition: Edition, sheet: PrintKind | 'text', entry: Entry, language: LanguageTag): Printout {
  const { digest, parts } = describePrint(describeEdition(edition), findPrintParts(edition, sheet, entry), language);
  const own = parts.some((part) => part.language === language) ? language : edition.sourceLanguage;
  const mark: PrintMark = { language: own, version: edition.config.version, digest };
  return { ...mark, code: formatPrintCode(entry.id, mark), fragment: `#${formatPrintFragment(mark)}` };
}

/** The digits of all words of the edition in a language, for its e-book, which names version and language anyway. */
export function digitsOfEdition(edition: Edition, language: LanguageTag): string {
  return printedDigits(digestWhole(describeEdition(edition), language));
}
