import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { readStructureTree, type StructureElement, type StructureKid } from '../pdf/structure-tree.ts';
import type { PdfUaFailure } from './failure.ts';
import { scanContent, type ScannedContent } from './scan-content.ts';

/** An element and its surroundings. */
export interface PlacedElement {
  readonly element: StructureElement;
  /** Its type after the role map, one of ISO 32000-1 where the map leads to one. */
  readonly type: string;
  readonly parent: PlacedElement | undefined;
  /** The elements right inside it. */
  readonly children: readonly PlacedElement[];
}

/** A PDF, read for the checks. */
export interface OpenedPdf {
  readonly document: PDFDocument;
  /** Every element, in the order of reading. */
  readonly elements: readonly PlacedElement[];
  /** What is painted on the pages, and how it is marked. */
  readonly content: ScannedContent;
}

/** One group of conditions. */
export type Check = (pdf: OpenedPdf) => Iterable<PdfUaFailure>;

/** Reads what the checks need, once for all of them. */
export function openPdf(document: PDFDocument): OpenedPdf {
  const roles = readRoles(document);
  const elements: PlacedElement[] = [];
  const place = (kids: readonly StructureKid[], parent: PlacedElement | undefined): PlacedElement[] =>
    kids.flatMap((element) => {
      if (element.kind !== 'element') return [];
      const children: PlacedElement[] = [];
      const placed = { element, type: standardTypeOf(element.type, roles), parent, children };
      elements.push(placed);
      children.push(...place(element.kids, placed));
      return [placed];
    });
  const top = readStructureTree(document) ?? [];
  place(top, undefined);
  return { document, elements, content: scanContent(document, top) };
}

/** What the types of the file's own stand for. */
export function readRoles({ catalog }: PDFDocument): ReadonlyMap<string, string> {
  const map = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.lookupMaybe(PDFName.of('RoleMap'), PDFDict);
  return new Map(map?.entries().flatMap(([own, other]) => (other instanceof PDFName ? [[own.decodeText(), other.decodeText()]] : [])));
}

function standardTypeOf(type: string, roles: ReadonlyMap<string, string>): string {
  let found = type;
  const seen = new Set<string>();
  for (let next = roles.get(found); next !== undefined && !seen.has(next); next = roles.get(found)) {
    seen.add(next);
    found = next;
  }
  return found;
}
