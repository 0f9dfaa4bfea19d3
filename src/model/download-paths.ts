import type { LanguageTag } from '../schema/ids.ts';
import { findEntryAt, getEntry, listEntries } from './find-text.ts';
import { iconPaths } from './icon-paths.ts';
import { listPacks, packPaths, slidesPaths } from './packs.ts';
import { listRoutes, pathOf, type Route } from './routes.ts';
import { listPictureSubjects, sharePicturePath } from './share-pictures.ts';
import type { Edition, EntryOf } from './types.ts';

/** The routes of pages that are sheets to print. */
export type SheetRoute = Extract<Route, { type: 'handout' | 'brief' | 'entry' }>;

/** The e-book is made for the screen on A5, and for the office printer on A4. */
export const bookFormats = ['a5', 'a4'] as const;

/** The paper of a PDF e-book. */
export type BookFormat = (typeof bookFormats)[number];

/** Where the e-book of a language stands, from the site's root. That for the screen has the plain name. */
export function bookPdfPath({ config }: Edition, language: LanguageTag, format: BookFormat = 'a5'): string {
  return `downloads/${config.id}-${language}${format === 'a5' ? '' : `-${format}`}.pdf`;
}

/** Where the EPUB of a language stands, from the site's root: beside the PDF. */
export function bookEpubPath({ config }: Edition, language: LanguageTag): string {
  return `downloads/${config.id}-${language}.epub`;
}

/** Where the PDF of a sheet stands: beside its page, under the same name. */
export function sheetPdfPath(edition: Edition, route: SheetRoute): string {
  return pathOf(edition, route).replace(/\/$/, '.pdf');
}

/** All sheets of the edition, in the order of its pages. */
export function listSheetRoutes(edition: Edition): readonly SheetRoute[] {
  return listRoutes(edition).filter((route): route is SheetRoute => isSheet(edition, route));
}

/** What is printed of all principles together: a poster for the wall, and a card for each. */
export const overviewPrints = ['poster', 'cards'] as const;
export type OverviewPrint = (typeof overviewPrints)[number];

/** The page of all principles; an edition without it has no poster and no cards, whose codes would lead nowhere. */
export function findOverview(edition: Edition): EntryOf<'page'> | undefined {
  const entry = findEntryAt(edition, 'principles/');
  return entry?.kind === 'page' && listEntries(edition, 'principle').length > 0 ? entry : undefined;
}

/** Where the poster or the cards of a language stand: beside the principles. */
export function overviewPdfPath(print: OverviewPrint, language: LanguageTag): string {
  return `${language}/principles/${print}.pdf`;
}

/** The paths of all files that are printed, and of the pictures that the printer draws. */
export function printedPaths(edition: Edition): ReadonlySet<string> {
  return new Set([
    ...edition.config.languages.flatMap((language) => bookFormats.map((format) => bookPdfPath(edition, language, format))),
    ...edition.config.languages.map((language) => bookEpubPath(edition, language)),
    ...listSheetRoutes(edition).map((route) => sheetPdfPath(edition, route)),
    ...listPictureSubjects(edition).map((subject) => sharePicturePath(edition, subject)),
    ...Object.values(iconPaths),
    ...edition.config.languages.flatMap((language) => [
      ...(findOverview(edition) === undefined ? [] : overviewPrints.map((print) => overviewPdfPath(print, language))),
      ...listEntries(edition, 'slides').flatMap((slides) => Object.values(slidesPaths(slides, language))),
      ...listPacks(edition).flatMap((pack) => Object.values(packPaths(pack, language))),
    ]),
  ]);
}

function isSheet(edition: Edition, route: Route): boolean {
  if (route.type === 'handout' || route.type === 'brief') return true;
  if (route.type !== 'entry') return false;
  const { kind } = getEntry(edition, route.id);
  return kind === 'plan' || kind === 'worksheet';
}
