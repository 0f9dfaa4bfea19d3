import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { FontFile } from '../font-faces.ts';
import { readStreamBytes } from '../pdf/stream-bytes.ts';
import { readToUnicode } from '../pdf-ua/read-to-unicode.ts';
import { matchFontFile } from './match-font-file.ts';
import type { GlyphNumber, PieceFont } from './piece.ts';
import { readFontSource } from './read-font-source.ts';
import { readProgram } from './read-program.ts';

/**
 * The fonts of a document that Chromium printed and that come from the font files of its book, by their `Type0` objects.
 * Chromium leaves out the glyphs that are not shown and keeps the numbers of the others, so a glyph has the same number
 * in all pieces. A font of another name is one of the machine,
 * which stands in for characters that no file has; it is not among them.
 * @param files the font files of the book; a font is known by its place there.
 * @throws {Error} that names a font which has the name of a file and is not written as Chromium writes it.
 */
export function readPieceFonts(document: PDFDocument, files: readonly FontFile[]): ReadonlyMap<PDFRef, PieceFont> {
  const names = new Set(files.map(({ path }) => readFontSource(path).name));
  const fonts = new Map<PDFRef, PieceFont>();
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Subtype')) !== PDFName.of('Type0')) continue;
    const name = object.lookup(PDFName.of('BaseFont'), PDFName).decodeText().replace(subsetTag, '');
    const font = names.has(name) ? readFont(object, name, files) : undefined;
    if (font !== undefined) fonts.set(ref, font);
  }
  return fonts;
}

function readFont(font: PDFDict, name: string, files: readonly FontFile[]): PieceFont | undefined {
  const inner = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const descriptor = inner.lookup(PDFName.of('FontDescriptor'), PDFDict);
  const stream = descriptor.lookup(PDFName.of('FontFile2'));
  const meanings = font.lookup(PDFName.of('ToUnicode'));
  const isIdentity = font.lookup(PDFName.of('Encoding')) === identityH && inner.lookup(PDFName.of('CIDToGIDMap')) === identity;
  if (!(stream instanceof PDFRawStream) || !(meanings instanceof PDFRawStream) || !isIdentity) {
    throw new Error(`The font ${name} is not a TrueType font whose codes are the numbers of its glyphs.`);
  }
  const texts = readMeanings(meanings);
  const box = readNumbers(descriptor.lookup(PDFName.of('FontBBox'), PDFArray));
  const file = matchFontFile({ name, box, texts }, files);
  if (file === undefined) return undefined;
  const program = readStreamBytes(stream);
  const { glyphs } = readProgram(program, name);
  // The program says the widths of all glyphs that it has; `W` names those that are shown and fills up the gaps.
  const widths = new Map(
    glyphs.flatMap(({ outline, width }, glyph) => (outline.length > 0 || width > 0 || texts.has(glyph) ? [[glyph, width]] : [])),
  );
  return { file, name, program, widths, texts, measures: readMeasures(descriptor), box };
}

/** ISO 32000-1, 9.6.4. */
const subsetTag = /^[A-Z]{6}\+/;
const identityH = PDFName.of('Identity-H');
const identity = PDFName.of('Identity');

/** Chromium writes U+0000 where it does not know a meaning: another piece may know it. */
function readMeanings(cmap: PDFRawStream): ReadonlyMap<GlyphNumber, string> {
  const texts = readToUnicode(new TextDecoder('latin1').decode(readStreamBytes(cmap)));
  return new Map([...texts].filter(([, text]) => text !== '\0'));
}

function readMeasures(descriptor: PDFDict): Readonly<Record<string, number>> {
  return Object.fromEntries(
    descriptor.entries().flatMap(([key, value]) => (value instanceof PDFNumber ? [[key.decodeText(), value.asNumber()]] : [])),
  );
}

function readNumbers(list: PDFArray): readonly number[] {
  return list.asArray().map((_, index) => list.lookup(index, PDFNumber).asNumber());
}
