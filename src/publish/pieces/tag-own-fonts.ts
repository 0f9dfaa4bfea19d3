import { PDFArray, PDFDict, PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { subsetTag } from './subset-tag.ts';

/** More fonts than the files of a book or the fonts of a piece come to. */
const fontsOfSlot = 1_000;

/**
 * Gives the fonts that a piece has of its own another tag than those of any other piece: Chromium begins with the same one in
 * each, and two parts of a font in one file may not be called the same. `shared` are the fonts that pieces have in common.
 */
export function tagOwnFonts({ context }: PDFDocument, shared: ReadonlySet<PDFRef>, slot: number): void {
  const composites = context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) =>
      object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('Type0') && !shared.has(ref) ? [object] : [],
    );
  for (const [index, composite] of composites.entries()) {
    const tag = subsetTag((slot + 1) * fontsOfSlot + index);
    const inner = composite.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    rename(composite, 'BaseFont', tag);
    rename(inner, 'BaseFont', tag);
    rename(inner.lookup(PDFName.of('FontDescriptor'), PDFDict), 'FontName', tag);
  }
}

function rename(dict: PDFDict, key: string, tag: string): void {
  const name = dict.lookup(PDFName.of(key), PDFName).decodeText();
  dict.set(PDFName.of(key), PDFName.of(name.replace(/^[A-Z]{6}\+/, `${tag}+`)));
}
