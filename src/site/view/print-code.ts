import { formatDate } from '../../i18n/format-date.ts';
import { findHistory } from '../../model/history.ts';
import { printedDigits } from '../../model/print-fragment.ts';
import { listPrintedMatter } from '../../model/print-parts.ts';
import { markPrintout } from '../../model/printout.ts';
import type { Entry } from '../../model/types.ts';
import type { PageContext } from './page-context.ts';

/** A version in which words changed. */
export interface PrintedVersion {
  readonly version: string;
  readonly date: string;
  /** The first digits of their digest, as they stand on paper. */
  readonly digits: string;
}

/** What somebody needs to compare a printout with the words of today, without script. */
export interface PrintCode {
  readonly code: string;
  /** From the newest to the oldest. */
  readonly versions: readonly PrintedVersion[];
  readonly sheets: readonly { readonly label: string; readonly code: string }[];
}

/** The codes of an entry and its sheets in the language of the page, or of the source where the entry was not translated. */
export function buildPrintCode({ edition, language, t }: PageContext, entry: Entry): PrintCode {
  const mark = markPrintout(edition, 'text', entry, language);
  const states = findHistory(edition, entry).texts.find((text) => text.language === mark.language)?.states ?? [];
  return {
    code: mark.code,
    versions: states.toReversed().map(({ version, date, digest }) => ({
      version,
      date: formatDate(date, language),
      digits: printedDigits(digest),
    })),
    sheets: listPrintedMatter(edition)
      .filter(({ id }) => id === entry.id)
      .map(({ sheet }) => ({ label: t(`printout.sheet.${sheet}`), code: markPrintout(edition, sheet, entry, language).code })),
  };
}
