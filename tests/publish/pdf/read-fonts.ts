import { PDFArray, PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';

/** A font of a PDF. */
export interface FontFacts {
  /** Its name without the mark of a subset: `Literata-Regular`. */
  readonly name: string;
  /** `CIDFontType2` for what Chromium makes of a static font, `Type3` for what it makes of a variable one. */
  readonly type: string;
  readonly embedded: boolean;
}

/** The fonts of a PDF, each once, sorted by name. */
export function readFonts(document: PDFDocument): FontFacts[] {
  const fonts = new Map<string, FontFacts>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.lookup(PDFName.of('Type')) !== PDFName.of('Font')) continue;
    const descendants = object.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray);
    const font = readFont(descendants?.lookup(0, PDFDict) ?? object);
    fonts.set(`${font.name} ${font.type}`, font);
  }
  return Array.from(fonts.entries())
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, font]) => font);
}

function readFont(font: PDFDict): FontFacts {
  const type = font.lookupMaybe(PDFName.of('Subtype'), PDFName)?.decodeText() ?? '';
  const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  const name = font.lookupMaybe(PDFName.of('BaseFont'), PDFName) ?? descriptor?.lookupMaybe(PDFName.of('FontName'), PDFName);
  return {
    name: name?.decodeText().replace(/^[A-Z]{6}\+/, '') ?? '',
    type,
    // The glyphs of a Type 3 font are drawings in the file itself.
    embedded: type === 'Type3' || ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)) === true),
  };
}
