import { PDFName, PDFRef, PDFString, type PDFContext } from '@cantoo/pdf-lib';
import { packStream } from '../pdf/stream-bytes.ts';
import { formatToUnicode } from './format-to-unicode.ts';
import { listWidths } from './list-widths.ts';
import { fontObject, type PieceFont } from './piece.ts';
import { subsetTag } from './subset-tag.ts';

/**
 * Writes the five objects of a font as Chromium does, from `fontObject(file)` on. All glyphs of its program can be
 * shown; the tag before its name, which marks a part of a font, follows from the number of the file.
 */
export function writeFont(font: PieceFont, context: PDFContext): void {
  const first = fontObject(font.file);
  const [composite, inner, descriptor, program, meanings] = [0, 1, 2, 3, 4].map((step) => PDFRef.of(first + step));
  if (!composite || !inner || !descriptor || !program || !meanings) throw new Error('A font has five objects.');
  const name = PDFName.of(`${subsetTag(font.file)}+${font.name}`);
  const { usual, list } = listWidths(font.widths);
  context.assign(
    composite,
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [inner],
      ToUnicode: meanings,
    }),
  );
  context.assign(
    inner,
    context.obj({
      Type: 'Font',
      FontDescriptor: descriptor,
      BaseFont: name,
      Subtype: 'CIDFontType2',
      CIDToGIDMap: 'Identity',
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      W: list.map((item) => (typeof item === 'number' ? item : [...item])),
      DW: usual,
    }),
  );
  const { measures, box } = font;
  context.assign(descriptor, context.obj({ Type: 'FontDescriptor', FontName: name, ...measures, FontBBox: [...box], FontFile2: program }));
  context.assign(program, packStream(context.obj({ Length1: font.program.length }), font.program));
  context.assign(meanings, packStream(context.obj({}), Buffer.from(formatToUnicode(font.texts), 'latin1')));
}
