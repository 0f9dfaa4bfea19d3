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
import { nothingKept } from '../kept/kept-folder.ts';
import type { KeptResults } from '../kept/kept-results.ts';

/** A sheet to print, with its pictures in it, and where its PDF goes, from the site's root. */
export interface PlannedSheet {
  readonly path: string;
  readonly sheet: Sheet;
}

/**
 * All sheets of an edition in all languages: those that are pages of the site, the slides with what to say to them, and
 * what is made of all principles together.
 */
export function planSheets(
  edition: Edition,
  address: string,
  kept: Pick<KeptResults<Sheet>, 'get'> = nothingKept.open('sheets'),
): readonly PlannedSheet[] {
  const picture = (path: string): string => inlinePicture(edition.root, path);
  return listSheets(edition, address).map(({ path, assemble }) => {
    const withPictures = (sheet: Sheet): Sheet => ({ ...sheet, content: placePictures(sheet.content, picture) });
    return { path, sheet: kept.get(path, () => withPictures(assemble())) };
  });
}

/** A sheet that may be known already, and where it goes. */
interface UnassembledSheet {
  readonly path: string;
  assemble(): Sheet;
}

function listSheets(edition: Edition, address: string): readonly UnassembledSheet[] {
  return [
    ...listSheetRoutes(edition).map((route) => ({
      path: sheetPdfPath(edition, route),
      assemble: () => assembleSheetOf(edition, route, address),
    })),
    ...edition.config.languages.flatMap((language) =>
      listEntries(edition, 'slides').map((slides) => ({
        path: slidesPaths(slides, language).notes,
        assemble: () => assembleSlideNotes(edition, slides, language, address),
      })),
    ),
    ...planOverviewPrints(edition, address),
  ];
}

function planOverviewPrints(edition: Edition, address: string): readonly UnassembledSheet[] {
  const overview = findOverview(edition);
  if (overview === undefined) return [];
  return edition.config.languages.flatMap((language) => [
    { path: overviewPdfPath('poster', language), assemble: () => assemblePoster(edition, overview, language, address) },
    { path: overviewPdfPath('cards', language), assemble: () => assembleCards(edition, overview, language, address) },
  ]);
}
