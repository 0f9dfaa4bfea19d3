import { isMachineTranslated } from '../../book/front-matter.ts';
import { createTranslator } from '../../i18n/translator.ts';
import type { Book } from '../../book/book.ts';
import { bookPdfPath } from '../../model/download-paths.ts';
import type { Edition } from '../../model/types.ts';
import { uuidOf } from './uuid-of.ts';

/** What libraries and e-readers are told of a book. */
export interface EpubMetadata {
  readonly identifier: string;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly language: Book['language'];
  readonly direction: Book['direction'];
  /** The day of the edition, `2026-11-22`. */
  readonly date: string;
  readonly publisher: string;
  /** The authors of the documents that the edition restates. */
  readonly authors: readonly string[];
  readonly description: string;
  readonly rights: string;
  /** The titles of the documents that the edition restates. */
  readonly sources: readonly string[];
  /** The address of the PDF whose page numbers the e-book has. */
  readonly pagesFrom: string;
  readonly hasPictures: boolean;
  /** Words of schema.org for what makes the book accessible. */
  readonly features: readonly string[];
  readonly accessibilitySummary: string;
}

/** Gathers what an edition says of itself; `address` is that of the root of the site. */
export function buildEpubMetadata(edition: Edition, book: Book, address: string, hasPictures: boolean): EpubMetadata {
  const { language, direction, title, subtitle, publisher, date } = book;
  const { config, organisations } = edition;
  const words = edition.words.get(language);
  const t = createTranslator(language, edition.strings.get(language));
  const licence = t('book.imprint.licence', { licence: config.licence });
  const machine = isMachineTranslated({ edition, language }) ? [t('book.imprint.machine')] : [];
  return {
    // Names the edition and not the place from which this copy comes.
    identifier: `urn:uuid:${uuidOf(`${config.site}/${config.id}/${config.version}/${language}`)}`,
    title,
    subtitle,
    language,
    direction,
    date,
    publisher,
    authors: organisations.authors.map(({ name }) => name),
    description: [words?.description ?? title, ...machine].join(' '),
    rights: [words?.rights ?? '', licence].join(' ').trim(),
    sources: Object.values(config.sources).map((source) => [source.title, ...(source.date === undefined ? [] : [source.date])].join(', ')),
    pagesFrom: `${address}${bookPdfPath(edition, language)}`,
    hasPictures,
    features: [
      'structuralNavigation',
      'tableOfContents',
      'readingOrder',
      'pageBreakMarkers',
      'pageNavigation',
      'displayTransformability',
      'ARIA',
      'alternativeText',
    ],
    accessibilitySummary: t('epub.accessibility'),
  };
}
