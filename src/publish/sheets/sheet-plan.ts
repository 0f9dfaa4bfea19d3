import { assembleCards } from '../../book/sheets/assemble-cards.ts';
import { assemblePoster } from '../../book/sheets/assemble-poster.ts';
import { assembleSheetOf } from '../../book/sheets/assemble-sheet.ts';
import { assembleSlideNotes } from '../../book/sheets/assemble-slide-notes.ts';
import { placePictures } from '../../book/place-pictures.ts';
import type { Sheet } from '../../book/sheets/sheet.ts';
import { findOverview, listSheetRoutes, overviewPdfPath, sheetPdfPath } from '../../model/download-paths.ts';
import { listEntries } from '../../model/find-text.ts';
import { slidesPaths } from '../../model/packs.ts';
import type { Edition } from '../../model/types.ts';
import { inlinePicture } from '../inline-picture.ts';

/** A sheet to print, with its pictures in it, and where its PDF goes, from the site's root. */
export interface PlannedSheet {
  readonly path: string;
  readonly sheet: Sheet;
}

/**
 * All sheets of an edition in all languages: those that are pages of the site, the slides with what to say to them, and
 * what is made of all principles together.
 */
export function planSheets(edition: Edition, address: string): readonly PlannedSheet[] {
  const planned = [
    ...listSheetRoutes(edition).map((route) => ({ path: sheetPdfPath(edition, route), sheet: assembleSheetOf(edition, route, address) })),
    ...edition.config.languages.flatMap((language) =>
      listEntries(edition, 'slides').map((slides) => ({
        path: slidesPaths(slides, language).notes,
        sheet: assembleSlideNotes(edition, slides, language, address),
      })),
    ),
    ...planOverviewPrints(edition, address),
  ];
  const picture = (path: string): string => inlinePicture(edition.root, path);
  return planned.map(({ path, sheet }) => ({ path, sheet: { ...sheet, content: placePictures(sheet.content, picture) } }));
}

function planOverviewPrints(edition: Edition, address: string): readonly PlannedSheet[] {
  const overview = findOverview(edition);
  if (overview === undefined) return [];
  return edition.config.languages.flatMap((language) => [
    { path: overviewPdfPath('poster', language), sheet: assemblePoster(edition, overview, language, address) },
    { path: overviewPdfPath('cards', language), sheet: assembleCards(edition, overview, language, address) },
  ]);
}
