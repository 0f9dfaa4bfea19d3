import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { walkElements, type StructureElement } from './structure-tree.ts';

/** What the types stand for that Chromium takes from PDF 2.0: readers of PDF 1.7 go by the types that they are mapped to. */
const roles: Readonly<Record<string, string>> = { Aside: 'Div', Em: 'Span', Strong: 'Span', Title: 'P', Sub: 'Span', FENote: 'Note' };

/** Tells what each type that is not of the standard stands for. */
export function mapRoles(document: PDFDocument, top: readonly StructureElement[]): void {
  const used = new Set<string>();
  for (const { type } of walkElements(top)) if (roles[type] !== undefined) used.add(type);
  if (used.size === 0) return;
  const { catalog, context } = document;
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const map = root.lookupMaybe(PDFName.of('RoleMap'), PDFDict) ?? context.obj({});
  root.set(PDFName.of('RoleMap'), map);
  for (const type of [...used].sort()) map.set(PDFName.of(type), PDFName.of(roles[type] ?? 'Span'));
}
