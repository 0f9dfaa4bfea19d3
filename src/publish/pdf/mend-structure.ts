import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { applyKinds } from './apply-kinds.ts';
import { describeLinks } from './describe-links.ts';
import { findRepeatedHeads } from './find-repeated-heads.ts';
import { mapRoles } from './map-roles.ts';
import { markPages } from './mark-pages.ts';
import { mendElements } from './mend-elements.ts';
import { readStructureTree, walkElements, type StructureKid } from './structure-tree.ts';
import { writeStructureTree } from './write-structure-tree.ts';

/**
 * Makes of the tags that Chromium writes those that PDF/UA-1 asks for: decoration and what is repeated leave the tree, elements have types of
 * the standard and stand where they may stand, and links say where they lead.
 * `targets` gives the words of what the ids inside the document stand for; keys of the parent tree begin at `firstKey`.
 */
export function mendStructure(document: PDFDocument, targets: ReadonlyMap<string, string>, firstKey = 0): void {
  const top = readStructureTree(document);
  if (top === undefined) return;
  const before = new Set<PDFRef>();
  for (const { ref } of walkElements(top)) before.add(ref);
  const decoration = markPages(document, findRepeatedHeads(top));
  const isContent = (kid: StructureKid): boolean => kid.kind !== 'content' || decoration.get(kid.form ?? kid.page)?.has(kid.id) !== true;
  for (const element of walkElements(top)) element.kids = element.kids.filter(isContent);
  applyKinds(document, top);
  for (const element of top) mendElements(document, element);
  mapRoles(document, top);
  describeLinks(document, targets);
  writeStructureTree(document, top, before, firstKey);
}
