import type { LanguageTag } from '../schema/ids.ts';
import { listRoutes, pathOf, type Route } from './routes.ts';
import type { Edition } from './types.ts';

/** Where the e-book of a language stands, from the site's root. */
export function bookPdfPath({ config }: Edition, language: LanguageTag): string {
  return `downloads/${config.id}-${language}.pdf`;
}

/** Where the printed sheet of a handout stands: beside its page, under the same name. */
export function handoutPdfPath(edition: Edition, route: Extract<Route, { type: 'handout' }>): string {
  return pathOf(edition, route).replace(/\/$/, '.pdf');
}

/** The paths of all files that are printed. */
export function printedPaths(edition: Edition): ReadonlySet<string> {
  const handouts = listRoutes(edition).flatMap((route) => (route.type === 'handout' ? [handoutPdfPath(edition, route)] : []));
  return new Set([...edition.config.languages.map((language) => bookPdfPath(edition, language)), ...handouts]);
}
