import { assembleBook } from '../../book/assemble-book.ts';
import type { BookSection } from '../../book/book.ts';
import { bookPdfPath } from '../../model/download-paths.ts';
import type { Route } from '../../model/routes.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { PageContext } from './page-context.ts';
import { buildPageHead, type PageHead } from './page-head.ts';
import { writeHtml } from '../../render/write-html.ts';

/** The whole e-book on one page. */
export interface BookPage {
  readonly head: PageHead;
  readonly title: string;
  readonly subtitle: string | undefined;
  /** The language of title and subtitle, only where it is not that of the page. */
  readonly titleLanguage: LanguageTag | undefined;
  readonly pdf: string;
  /** Contents, parts and chapters, and the imprint last, as HTML. */
  readonly sections: readonly string[];
}

/** Builds the page of the e-book from the trees that the PDF is printed from. Search finds the pages, not the book. */
export function buildBookPage(context: PageContext, route: Extract<Route, { type: 'generated' }>): BookPage {
  const { edition, source, language, links, t } = context;
  const book = assembleBook(edition, language, { address: `${source.site}${source.base}`, asset: links.asset, topRank: 2 });
  const words = edition.words.get(language);
  const byRole = (role: BookSection['role']): readonly BookSection[] => book.front.filter((section) => section.role === role);
  return {
    head: buildPageHead(source, {
      route,
      title: t('book.title'),
      description: t('book.description', { title: book.title }),
      search: { type: 'none' },
    }),
    title: book.title,
    subtitle: book.subtitle,
    titleLanguage: words === undefined || words.language === language ? undefined : words.language,
    pdf: links.file(bookPdfPath(edition, language)),
    sections: [...byRole('contents'), ...book.body, ...byRole('imprint')].map(sectionHtml),
  };
}

/** A section of a set carries its colour. */
function sectionHtml({ content, mark }: BookSection): string {
  if (mark === undefined) return writeHtml(content);
  const classes = Array.isArray(content.properties.className) ? content.properties.className : [];
  return writeHtml({ ...content, properties: { ...content.properties, className: [...classes, 'hued'], style: `--hue:${mark.hue}` } });
}
