import { PDFDict, PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { checkPart } from '../pdf-ua/check-pdf-ua.ts';
import { readHeadingRanks } from '../pdf-ua/check-headings.ts';
import { openPdf, readRoles } from '../pdf-ua/opened-pdf.ts';
import { mendStructure } from '../pdf/mend-structure.ts';
import { readPdfText } from '../pdf/read-pdf-text.ts';
import { renumberElementIds } from '../pdf/renumber-element-ids.ts';
import { findDocumentElement } from './find-document-element.ts';
import { gatherPages } from './gather-pages.ts';
import { leadElsewhere } from './lead-elsewhere.ts';
import { limitIdTree, limitParentTree, type LimitedLeaf } from './limit-leaf.ts';
import { numberObjects } from './number-objects.ts';
import { firstObject, fontObject, sharedObjects, slotSize, type Piece, type PieceFont, type TreeLeaf } from './piece.ts';
import { readPlaces } from './read-places.ts';
import { countObjectStreams, serializeObjects } from './serialize-objects.ts';
import { tagOwnFonts } from './tag-own-fonts.ts';

/** What is known of a piece besides its pages. */
export interface PieceFacts {
  /** As in `Piece`. */
  readonly slot: number;
  /** The fonts that it shares with other pieces, by their Type0 dictionaries. Any other font stays its own. */
  readonly fonts: ReadonlyMap<PDFRef, PieceFont>;
  /** The words of what links lead to, by id, in this piece and in others. */
  readonly targets: ReadonlyMap<string, string>;
}

/**
 * Makes a piece of a document as Chromium printed it, with tags: mends its tags, checks them, and numbers its objects for
 * their place in the book. Changes `document`. Links to other pieces are known by their address (`hrefElsewhere`).
 * @throws when the document has more objects, tagged parts or ids than a piece may have.
 */
export function makePiece(document: PDFDocument, { slot, fonts, targets }: PieceFacts): Piece {
  const { context } = document;
  const firstKey = slot * slotSize;
  leadElsewhere(document);
  tagOwnFonts(document, new Set(fonts.keys()), slot);
  mendStructure(document, targets, firstKey);
  renumberElementIds(document, firstKey + 1);
  const opened = openPdf(document);
  const tags = findTags(document);
  const top = findDocumentElement(opened);
  const parentTree = limitParentTree(document, tags.dict);
  const idTree = limitIdTree(document, tags.dict);
  assertRoom((parentTree?.last ?? firstKey) - firstKey + 1, 'tagged parts');

  const pages = gatherPages(document);
  const outside = new Map([
    [pages.root, sharedObjects.pageTree],
    [tags.ref, sharedObjects.tagTree],
    [top.ref, sharedObjects.documentElement],
    ...Array.from(fonts, ([ref, { file }]) => [ref, fontObject(file)] as const),
  ]);
  const leaves = [parentTree, idTree].flatMap((leaf) => leaf?.ref ?? []);
  // The pages come first: `pageObject` goes by that.
  const roots = [...document.getPages().map(({ ref }) => ref), pages.node, ...leaves, ...top.children];
  const { objects, numberOf } = numberObjects(context, roots, outside, firstObject(slot));
  assertRoom(objects.length + countObjectStreams(objects.length), 'objects');
  const placeLeaf = <Key>({ ref, first, last }: LimitedLeaf<Key>): TreeLeaf<Key> => ({ object: numberOf(ref), first, last });
  const info = context.lookupMaybe(context.trailerInfo.Info, PDFDict);

  return {
    slot,
    pages: document.getPageCount(),
    ...serializeObjects(objects, numberOf, firstObject(slot) + objects.length),
    pageTree: numberOf(pages.node),
    elements: top.children.map(numberOf),
    parentTree: parentTree && placeLeaf(parentTree),
    idTree: idTree && placeLeaf(idTree),
    roles: Object.fromEntries([...readRoles(document)].sort(([a], [b]) => (a < b ? -1 : 1))),
    destinations: readPlaces(document),
    fonts: [...new Set(fonts.values())],
    headings: readHeadingRanks(opened),
    failures: checkPart(opened),
    creator: readPdfText(info?.lookup(PDFName.of('Creator'))),
    producer: readPdfText(info?.lookup(PDFName.of('Producer'))),
  };
}

function findTags({ catalog, context }: PDFDocument): { readonly ref: PDFRef; readonly dict: PDFDict } {
  const ref = catalog.get(PDFName.of('StructTreeRoot'));
  if (!(ref instanceof PDFRef)) throw new Error('A piece was printed without tags.');
  return { ref, dict: context.lookup(ref, PDFDict) };
}

/** Ids need no look: whatever has one is an object. */
function assertRoom(count: number, what: string): void {
  if (count <= slotSize) return;
  throw new Error(
    `A part of the book is too long to be printed in one piece: it has ${count} ${what}, and ${slotSize} are the most. ` +
      'Make two of its longest chapter.',
  );
}
