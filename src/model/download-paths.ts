import type { LanguageTag } from '../schema/ids.ts';
import { getEntry } from './find-text.ts';
import { listRoutes, pathOf, type Route } from './routes.ts';
import type { Edition } from './types.ts';

/** The routes of pages that are sheets to print. */
export type SheetRoute = Extract<Route, { type: 'handout' | 'entry' }>;

/** Where the e-book of a language stands, from the site's root. */
export function bookPdfPath({ config }: Edition, language: LanguageTag): string {
  return `downloads/${config.id}-${language}.pdf`;
}

/** Where the PDF of a sheet stands: beside its page, under the same name. */
export function sheetPdfPath(edition: Edition, route: SheetRoute): string {
  return pathOf(edition, route).replace(/\/$/, '.pdf');
}

/** All sheets of the edition, in the order of its pages. */
export function listSheetRoutes(edition: Edition): readonly SheetRoute[] {
  return listRoutes(edition).filter((route): route is SheetRoute => isSheet(edition, route));
}

/** The paths of all files that are printed. */
export function printedPaths(edition: Edition): ReadonlySet<string> {
  return new Set([
    ...edition.config.languages.map((language) => bookPdfPath(edition, language)),
    ...listSheetRoutes(edition).map((route) => sheetPdfPath(edition, route)),
  ]);
}

function isSheet(edition: Edition, route: Route): boolean {
  if (route.type === 'handout') return true;
  if (route.type !== 'entry') return false;
  const { kind } = getEntry(edition, route.id);
  return kind === 'plan' || kind === 'worksheet';
}
