import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { readStreamBytes } from '../pdf/stream-bytes.ts';
import type { PdfUaFailure } from './failure.ts';
import type { OpenedPdf } from './opened-pdf.ts';
import { readToUnicode } from './read-to-unicode.ts';
import { readTrueType } from './read-true-type.ts';

/**
 * 10-001 and checkpoint 31: every character that is shown is in an embedded font, as wide as the file says, and can be
 * read as text. Chromium writes CID fonts with TrueType programs, and Type 3 fonts for what it draws; of a font of
 * another kind, which these checks do not know, its use alone is reported.
 */
export function* checkFonts({ content }: OpenedPdf): Generator<PdfUaFailure> {
  for (const [font, codes] of content.shown) {
    if (codes.size === 0) continue;
    const name = font.lookupMaybe(PDFName.of('BaseFont'), PDFName)?.decodeText() ?? 'without a name';
    yield* checkText(font, codes, name);
    const kind = font.lookupMaybe(PDFName.of('Subtype'), PDFName)?.decodeText();
    if (kind === 'Type0') yield* checkComposite(font, codes, name);
    else if (kind !== 'Type3')
      yield { condition: '31-009', detail: `The font ${name} is of the kind ${kind ?? 'unknown'}, which was not judged.` };
  }
}

/** 10-001, 31-027 to 31-029. */
function* checkText(font: PDFDict, codes: ReadonlySet<number>, name: string): Generator<PdfUaFailure> {
  const stream = font.lookup(PDFName.of('ToUnicode'));
  if (!(stream instanceof PDFRawStream)) {
    yield { condition: '31-027', detail: `The font ${name} does not say what its characters mean.` };
    return;
  }
  const texts = readToUnicode(new TextDecoder('latin1').decode(readStreamBytes(stream)));
  const all = [...texts.values()];
  if (all.some((text) => text.includes('\0'))) yield { condition: '31-028', detail: `A character of the font ${name} means U+0000.` };
  if (all.some((text) => /[\uFEFF\uFFFE]/.test(text)))
    yield { condition: '31-029', detail: `A character of the font ${name} means U+FEFF or U+FFFE.` };
  const mute = [...codes].filter((code) => (texts.get(code) ?? '') === '');
  if (mute.length > 0)
    yield {
      condition: '10-001',
      detail: `The font ${name} shows ${mute.length} characters without a meaning: ${mute.slice(0, 5).join(', ')}.`,
    };
}

/** 31-004 to 31-006, 31-009, 31-011, 31-014 to 31-016, 31-030. */
function* checkComposite(font: PDFDict, codes: ReadonlySet<number>, name: string): Generator<PdfUaFailure> {
  const encoding = font.lookup(PDFName.of('Encoding'));
  if (encoding !== PDFName.of('Identity-H') && encoding !== PDFName.of('Identity-V')) {
    yield { condition: '31-006', detail: `The font ${name} has a CMap of its own, which was not judged.` };
    return;
  }
  const inner = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const descriptor = inner.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  if (descriptor?.has(PDFName.of('CIDSet')) === true) {
    yield { condition: '31-014', detail: `The font ${name} has a CIDSet, which was not judged.` };
  }
  const program = descriptor?.lookup(PDFName.of('FontFile2'));
  const isTrueType = inner.get(PDFName.of('Subtype')) === PDFName.of('CIDFontType2');
  if (!(program instanceof PDFRawStream)) {
    const other = descriptor?.has(PDFName.of('FontFile3')) === true ? 'embedded in a way that was not judged' : 'not embedded';
    yield { condition: '31-009', detail: `The font ${name} is ${other}.` };
    return;
  }
  const glyphOf = readGlyphMap(inner);
  if (isTrueType && !inner.has(PDFName.of('CIDToGIDMap'))) yield { condition: '31-005', detail: `The font ${name} has no CIDToGIDMap.` };
  else if (glyphOf === undefined)
    yield { condition: '31-004', detail: `The CIDToGIDMap of the font ${name} is neither a stream nor Identity.` };
  const trueType = readTrueType(readStreamBytes(program));
  if (trueType === undefined) {
    yield { condition: '31-009', detail: `The program of the font ${name} is not complete.` };
    return;
  }
  const widths = readWidths(inner);
  const missing: number[] = [];
  const wrong: number[] = [];
  for (const code of codes) {
    const glyph = glyphOf?.(code) ?? code;
    if (glyph === 0) yield { condition: '31-030', detail: `The font ${name} shows the glyph .notdef for ${code}.` };
    else if (glyph >= trueType.glyphs) missing.push(code);
    else if (Math.abs(widths(code) - trueType.widthOf(glyph)) > 1) wrong.push(code);
  }
  if (missing.length > 0) yield { condition: '31-011', detail: `The font ${name} has no glyph for ${missing.join(', ')}.` };
  if (wrong.length > 0)
    yield { condition: '31-016', detail: `The font ${name} gives other widths than its program: ${wrong.slice(0, 5).join(', ')}.` };
}

function readGlyphMap(inner: PDFDict): ((code: number) => number) | undefined {
  const map = inner.lookup(PDFName.of('CIDToGIDMap'));
  if (map === PDFName.of('Identity')) return (code) => code;
  if (!(map instanceof PDFRawStream)) return undefined;
  const bytes = readStreamBytes(map);
  return (code) => (bytes[code * 2] ?? 0) * 256 + (bytes[code * 2 + 1] ?? 0);
}

/** Widths by CID: ISO 32000-1, 9.7.4.3. */
function readWidths(inner: PDFDict): (code: number) => number {
  const found = new Map<number, number>();
  const list = inner.lookupMaybe(PDFName.of('W'), PDFArray);
  const numberAt = (index: number): number => {
    const value = list?.lookup(index);
    return value instanceof PDFNumber ? value.asNumber() : 0;
  };
  for (let index = 0; list !== undefined && index < list.size();) {
    const first = numberAt(index);
    const second = list.lookup(index + 1);
    if (second instanceof PDFArray) {
      second.asArray().forEach((width, step) => found.set(first + step, width instanceof PDFNumber ? width.asNumber() : 0));
      index += 2;
    } else {
      for (let code = first; code <= numberAt(index + 1); code += 1) found.set(code, numberAt(index + 2));
      index += 3;
    }
  }
  const usual = inner.lookup(PDFName.of('DW'));
  return (code) => found.get(code) ?? (usual instanceof PDFNumber ? usual.asNumber() : 1000);
}
