import { formatBytes } from '../../i18n/format-bytes.ts';
import { bookEpubPath, bookPdfPath, overviewPdfPath, overviewPrints, sheetPdfPath } from '../../model/download-paths.ts';
import { listEntries } from '../../model/find-text.ts';
import type { EntryId, LanguageTag } from '../../schema/ids.ts';
import { buildEntryLink, type EntryLink } from './entry-link.ts';
import type { PageContext } from './page-context.ts';

/** A printed file as a link. */
export interface PdfLink {
  readonly href: string;
  /** How large and how long it is, in words. */
  readonly extent: string;
}

/** The e-book of one language. */
export interface BookDownload {
  readonly language: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
  readonly autonym: string;
  /** The title of the edition in that language. */
  readonly title: string;
  /** Nothing when this build prints nothing. */
  readonly pdf: PdfLink | undefined;
  /** The same on A4, for the office printer. */
  readonly officePdf: PdfLink | undefined;
  /** The same for e-readers. */
  readonly epub: PdfLink | undefined;
  /** The same on one page of the site. */
  readonly page: string;
}

/** The sheet of one entry: to print from its page, or ready-made. */
export interface HandoutLinks {
  readonly page: string;
  /** Nothing when this build prints nothing. */
  readonly pdf: PdfLink | undefined;
}

/** The sheet of one entry with the entry's name. */
export interface HandoutDownload extends HandoutLinks {
  readonly entry: EntryLink;
}

/** The e-books in all languages, that of the page first. */
export function buildBookDownloads(context: PageContext): readonly BookDownload[] {
  const { edition, language, links } = context;
  return edition.languages
    .map(({ tag, direction, autonym }) => ({
      language: tag,
      direction,
      autonym,
      title: edition.words.get(tag)?.title ?? '',
      pdf: findPdf(context, bookPdfPath(edition, tag)),
      officePdf: findPdf(context, bookPdfPath(edition, tag, 'a4')),
      epub: findPdf(context, bookEpubPath(edition, tag)),
      page: links.hrefOf({ type: 'generated', language: tag, page: 'book' }),
    }))
    .toSorted((a, b) => Number(b.language === language) - Number(a.language === language));
}

/** The sheets of all entries of a kind, in the language of the page. */
export function buildHandoutDownloads(
  context: PageContext,
  kind: 'module' | 'set',
  type: 'handout' | 'brief' = 'handout',
): readonly HandoutDownload[] {
  return listEntries(context.edition, kind).map(({ id }) => ({
    entry: buildEntryLink(context, id),
    ...buildHandoutLinks(context, id, type),
  }));
}

/** The sheet of a module or set, or the brief of a set, in the language of the page. */
export function buildHandoutLinks(context: PageContext, id: EntryId, type: 'handout' | 'brief' = 'handout'): HandoutLinks {
  const { edition, language, links } = context;
  const route = { type, language, id } as const;
  return { page: links.hrefOf(route), pdf: findPdf(context, sheetPdfPath(edition, route)) };
}

/** A file about all principles, by what it is. */
export interface OverviewDownload extends PdfLink {
  readonly label: string;
}

/** Poster and cards of all principles, in the language of the page; none when this build prints nothing. */
export function buildOverviewDownloads(context: PageContext): readonly OverviewDownload[] {
  const { language, t } = context;
  return overviewPrints.flatMap((print) => {
    const pdf = findPdf(context, overviewPdfPath(print, language));
    return pdf === undefined ? [] : [{ ...pdf, label: t(`${print}.label`) }];
  });
}

/** A printed file as a link; nothing when this build prints nothing. */
export function findPdf({ source, language, links, t }: PageContext, path: string): PdfLink | undefined {
  const file = source.printed.get(path);
  if (file === undefined) return undefined;
  const size = formatBytes(file.bytes, language);
  return { href: links.file(path), extent: file.pages === 0 ? size : t('download.extent', { size, count: file.pages }) };
}
