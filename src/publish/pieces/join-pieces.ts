import { PDFCatalog, PDFContext, PDFHeader, PDFHexString, PDFName, PDFRef, type PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import { checkWhole } from '../pdf-ua/check-pdf-ua.ts';
import { unwrittenId, writeContentId } from '../pdf/content-id.ts';
import { destinationName } from '../pdf/destination-name.ts';
import type { DocumentFacts } from '../pdf/document-facts.ts';
import { writeCatalog } from '../pdf/write-catalog.ts';
import { writeInfo } from '../pdf/write-info.ts';
import { writeMetadata } from '../pdf/write-metadata.ts';
import { writeOutline, type ContentsLine } from '../pdf/write-outline.ts';
import { joinFonts } from './join-fonts.ts';
import { pageObject } from './page-object.ts';
import { firstObject, sharedObjects, type Piece } from './piece.ts';
import { serializeObjects } from './serialize-objects.ts';
import { writeCrossReferences } from './write-cross-references.ts';
import { writeFont } from './write-font.ts';
import { writeTagTree } from './write-tag-tree.ts';

/** What is written about a book as a whole. */
export interface BookFacts extends DocumentFacts {
  /** The book's contents: they are its outline. */
  readonly contents: readonly ContentsLine[];
}

/** Readers need not know greater numbers: ISO 32000-1, annex C. */
const mostObjects = 8_388_607;

/**
 * Joins pieces to one file, in the order of their slots: their bytes as they are, then what belongs to the whole. The file
 * says of itself that it follows PDF/UA-1 if no piece fails a check and the whole fails none.
 * @throws {PrintError} `destination-not-printed`, for a line of the contents that leads to no place in any piece.
 */
export function joinPieces(pieces: readonly Piece[], facts: BookFacts): Uint8Array {
  const ordered = [...pieces].sort((a, b) => a.slot - b.slot);
  const context = writeShared(ordered, facts);
  const objects = context.enumerateIndirectObjects().map(([{ objectNumber }, object]) => [objectNumber, object] as const);
  const shared = serializeObjects(objects, ({ objectNumber }) => objectNumber, context.largestObjectNumber + 1);

  const header = Buffer.alloc(PDFHeader.forVersion(1, 7).sizeInBytes() + 1, '\n');
  PDFHeader.forVersion(1, 7).copyBytesInto(header, 0);
  let offset = header.length;
  const groups = [...ordered, shared].map(({ bytes, direct, packed }) => {
    const group = { offset, direct, packed };
    offset += bytes.length;
    return group;
  });
  const number = Math.max(context.largestObjectNumber, ...shared.direct.map(([own]) => own)) + 1;
  if (number > mostObjects) throw new Error(`The book has more pieces than a file can be joined from: ${pieces.length}.`);
  const ids = unwrittenId().join('');
  const end = writeCrossReferences(groups, {
    number,
    offset,
    trailer: `/Root ${sharedObjects.catalog} 0 R/Info ${sharedObjects.info} 0 R/ID[${ids}]`,
  });
  const file = Buffer.concat([header, ...ordered.map(({ bytes }) => bytes), shared.bytes, end]);
  writeContentId(file);
  return file;
}

/** The objects of the whole, with the numbers that they have in the file. */
function writeShared(pieces: readonly Piece[], facts: BookFacts): PDFContext {
  const context = PDFContext.create();
  const { catalog: catalogNumber, pageTree, info } = sharedObjects;
  const catalog = PDFCatalog.withContextAndPages(context, PDFRef.of(pageTree));
  context.assign(PDFRef.of(catalogNumber), catalog);
  // What has no number of its own is numbered after the last piece.
  context.largestObjectNumber = firstObject((pieces.at(-1)?.slot ?? -1) + 1) - 1;
  context.trailerInfo.Info = PDFRef.of(info);
  context.assign(PDFRef.of(info), describeTools(context, pieces[0]));
  const whole = { catalog, context };
  writeInfo(context, facts);
  writePages(whole, pieces);
  for (const font of joinFonts(pieces.flatMap(({ fonts }) => fonts))) writeFont(font, context);
  writeTagTree(whole, pieces, facts.locale);
  writeCatalog(whole, facts);
  writeDestinations(whole, pieces);
  writeOutline(whole, facts.contents);
  writeMetadata(whole, { ...facts, conformance: { standard: 'pdf/ua', part: 1 } });
  const ranks = pieces.flatMap(({ headings }) => headings);
  const isSound = pieces.every(({ failures }) => failures.length === 0) && checkWhole(whole, ranks).length === 0;
  if (!isSound) writeMetadata(whole, facts);
  return context;
}

type Whole = Pick<PDFDocument, 'catalog' | 'context'>;

function describeTools(context: PDFContext, piece: Piece | undefined): PDFDict {
  const info = context.obj({});
  for (const [key, text] of Object.entries({ Creator: piece?.creator, Producer: piece?.producer })) {
    if (text !== undefined) info.set(PDFName.of(key), PDFHexString.fromText(text));
  }
  return info;
}

function writePages({ context }: Whole, pieces: readonly Piece[]): void {
  const count = pieces.reduce((sum, { pages }) => sum + pages, 0);
  const kids = pieces.map((piece) => PDFRef.of(piece.pageTree));
  context.assign(PDFRef.of(sharedObjects.pageTree), context.obj({ Type: 'Pages', Count: count, Kids: kids }));
}

/** ISO 32000-1, 12.3.2.3, in the form that Chromium writes. */
function writeDestinations({ catalog, context }: Whole, pieces: readonly Piece[]): void {
  const places = context.obj({});
  for (const { slot, destinations } of pieces) {
    for (const { id, page, left, top } of destinations) {
      const name = destinationName(id);
      if (places.has(name)) throw new Error(`Two pieces have a place with the id \`${id}\`.`);
      places.set(name, context.obj([PDFRef.of(pageObject(slot, page)), 'XYZ', left, top, 0]));
    }
  }
  catalog.set(PDFName.of('Dests'), context.register(places));
}
