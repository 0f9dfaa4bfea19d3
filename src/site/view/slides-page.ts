import type { ElementContent } from 'hast';
import { placePicturesIn } from '../../book/place-pictures.ts';
import { assembleSlides } from '../../book/slides/assemble-slides.ts';
import { getText } from '../../model/find-text.ts';
import { slidesPaths } from '../../model/packs.ts';
import type { Route } from '../../model/routes.ts';
import type { Slides } from '../../model/types.ts';
import { findPdf, type PdfLink } from './downloads.ts';
import { buildEntryPage, type EntryPage } from './entry-page.ts';
import type { PageContext } from './page-context.ts';
import { writeHtml } from '../../render/write-html.ts';

/** One slide with what is said to it, as HTML. */
export interface ShownSlide {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly content: string;
  readonly notes: string;
}

/** The page of slides: their files, and all slides with the trainer's words. */
export interface SlidesPage extends EntryPage {
  readonly title: string;
  readonly summary: string;
  readonly deck: PdfLink | undefined;
  readonly pdf: PdfLink | undefined;
  readonly notes: PdfLink | undefined;
  readonly slides: readonly ShownSlide[];
}

/** Builds the page of slides. */
export function buildSlidesPage(context: PageContext, route: Extract<Route, { type: 'entry' }>, entry: Slides): SlidesPage {
  const { edition, source, language, links } = context;
  const text = getText(edition, entry, language);
  const page = buildEntryPage(context, route, text, text.summary);
  const paths = slidesPaths(entry, language);
  const place = (content: readonly ElementContent[]): ElementContent[] => placePicturesIn(content, (path) => links.asset(path));
  const { slides } = assembleSlides(edition, entry, language, `${source.site}${source.base}`);
  return {
    ...page,
    title: text.title,
    summary: text.summary,
    deck: findPdf(context, paths.deck),
    pdf: findPdf(context, paths.pdf),
    notes: findPdf(context, paths.notes),
    slides: slides
      .map((slide, index) => ({ ...slide, number: index + 1 }))
      .filter(({ role }) => role === 'text')
      .map(({ title, content, notes, number }, index) => ({
        id: entry.anchors[index] ?? `slide-${number}`,
        number,
        title,
        content: writeHtml(place(content)),
        notes: writeHtml(place(notes)),
      })),
  };
}
