import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { withBrowser } from '../../../src/publish/browser.ts';
import { buildFontFaces, findFontFiles, type Face } from '../../../src/publish/font-faces.ts';
import { openDocument } from '../../../src/publish/pdf/open-document.ts';
import { printOptions } from '../../../src/publish/pdf/print-pass.ts';
import { checkDocument } from '../../../src/publish/pdf-ua/check-pdf-ua.ts';
import { joinFonts } from '../../../src/publish/pieces/join-fonts.ts';
import { fontObject, type PieceFont } from '../../../src/publish/pieces/piece.ts';
import { readFontSource } from '../../../src/publish/pieces/read-font-source.ts';
import { readPieceFonts } from '../../../src/publish/pieces/read-piece-fonts.ts';
import { readProgram } from '../../../src/publish/pieces/read-program.ts';
import { writeFont } from '../../../src/publish/pieces/write-font.ts';
import { fontFolder } from '../pdf/sample-book.ts';

const faces: readonly Face[] = [
  { family: 'literata', weight: 400, style: 'normal' },
  { family: 'literata', weight: 400, style: 'italic' },
  { family: 'literata', weight: 600, style: 'normal' },
  { family: 'commissioner', weight: 400, style: 'normal' },
];

/** Letters with accents are put together from others; `ffi` becomes a ligature, and ș stands in a file of its own. */
const words = {
  one: '<p>Η συμμετοχή αρχίζει έξω. An office, 1946.</p><p class="sans">Ξένη λέξη: street</p><p><em>Vilnius</em></p>',
  other: '<p>Ποιοι ζουν εκεί; A “wagon” (București).</p><p class="sans">Ψηφιακό κέντρο, 73</p><p><strong>Athens</strong></p>',
};
const both = words.one + words.other;
const files = findFontFiles(both, faces);
const style = `<style>${buildFontFaces(both, faces)} body { font: 12pt Literata } strong { font-weight: 600 } .sans { font-family: Commissioner }</style>`;

let printed: Readonly<Record<'one' | 'other' | 'both' | 'hyphens', Uint8Array>>;
beforeAll(async () => {
  printed = await withBrowser({}, async (browser) => {
    const print = async (body: string): Promise<Uint8Array> => {
      const html = `<!doctype html><html lang="el"><head><title>T</title>${style}</head><body>${body}</body></html>`;
      const { page, close } = await openDocument(browser, html, fontFolder);
      return page.pdf(printOptions).finally(close);
    };
    return {
      one: await print(words.one),
      other: await print(words.other),
      both: await print(both),
      hyphens: await print('<p>of\u00adf\u00adice</p>'),
    };
  });
}, 30_000);

const open = async (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false });
const fontsOf = async (bytes: Uint8Array): Promise<readonly PieceFont[]> => [...readPieceFonts(await open(bytes), files).values()];
const fileOf = ({ file }: PieceFont): string => files[file]?.path.split('/').at(-1) ?? '';

test('each font is known by the file that it comes from, and keeps its numbers of glyphs', async () => {
  const fonts = await fontsOf(printed.both);
  expect(fonts.map(fileOf).sort()).toEqual([
    'commissioner-greek-400-normal.woff2',
    'commissioner-latin-400-normal.woff2',
    'literata-greek-400-normal.woff2',
    'literata-latin-400-italic.woff2',
    'literata-latin-400-normal.woff2',
    'literata-latin-600-normal.woff2',
    'literata-latin-ext-400-normal.woff2',
  ]);
  for (const font of fonts) {
    const { characters } = readFontSource(files[font.file]?.path ?? '');
    for (const [glyph, text] of font.texts) if (text.length === 1) expect(characters.get(glyph), `${fileOf(font)} ${text}`).toContain(text);
  }
  expect(fonts.flatMap(({ texts }) => [...texts.values()])).toContain('ffi');
});

test('a font that may come from no file of its name, or from several, is shared with no piece', async () => {
  const document = await open(printed.one);
  const others = files.filter(({ path }) => !path.includes('commissioner-greek'));
  const [all, some] = [readPieceFonts(document, files), readPieceFonts(document, others)];
  expect(some.size).toBeLessThan(all.size);
  expect(some.size).toBeGreaterThan(0);
  expect(readPieceFonts(document, [...files, ...files]).size).toBe(0);
});

test('a font that has the name of no file stays with its document', async () => {
  const literata = files.filter(({ family }) => family === 'literata');
  const names = [...readPieceFonts(await open(printed.one), literata).values()].map(({ name }) => name);
  expect(new Set(names)).toEqual(new Set(['Literata-Regular', 'Literata-Italic']));
});

test('a glyph that Chromium does not know the meaning of gets it from another document', async () => {
  const ligatures = async (bytes: Uint8Array): Promise<readonly string[]> =>
    joinFonts([...(await fontsOf(bytes)), ...(await fontsOf(printed.one))]).flatMap(({ texts }) =>
      [...texts.values()].filter((text) => text.length > 1 || text === '\0'),
    );
  expect((await fontsOf(printed.hyphens)).flatMap(({ texts }) => [...texts.values()])).not.toContain('\0');
  expect(await ligatures(printed.hyphens)).toEqual(['ffi']);
});

test('fonts of two documents joined are the fonts of one document with the words of both', async () => {
  const [one, other] = [await fontsOf(printed.one), await fontsOf(printed.other)];
  const joined = joinFonts([...one, ...other]);
  expect(joined).toEqual(joinFonts(await fontsOf(printed.both)));
  expect(joined).toEqual(joinFonts([...other, ...one]));
  expect(joined).toEqual(joinFonts([...joinFonts(other), ...joinFonts(one)]));
  expect(joined.length).toBe(new Set([...one, ...other].map(({ file }) => file)).size);
  const greek = joined.find((font) => fileOf(font) === 'literata-greek-400-normal.woff2');
  expect(new Set(greek?.texts.values())).toEqual(new Set('ΗσυμμετοχήαρχίζειέξωΠοιοιζουνεκεί'));
});

test('a joined program has the outlines of all parts', async () => {
  const parts = [...(await fontsOf(printed.one)), ...(await fontsOf(printed.other))];
  const joined = new Map(joinFonts(parts).map((font) => [font.file, readProgram(font.program, font.name).glyphs]));
  for (const { file, program, name } of parts) {
    for (const [number, glyph] of readProgram(program, name).glyphs.entries()) {
      if (glyph.outline.length + glyph.advance > 0)
        expect(joined.get(file)?.[number], `${name} ${number}`).toEqual({ ...glyph, outline: new Uint8Array(glyph.outline) });
    }
  }
});

test('a glyph with two meanings keeps the one that sorts first, whichever piece comes first', async () => {
  const [font] = await fontsOf(printed.one);
  if (font === undefined) throw new Error('No font was printed.');
  const other = { ...font, texts: new Map([...font.texts].map(([glyph]) => [glyph, '!'])) };
  const meanings = joinFonts([font, other]).map(({ texts }) => [...texts]);
  expect(meanings).toEqual(joinFonts([other, font]).map(({ texts }) => [...texts]));
  expect(new Set(meanings.flat().map(([, text]) => text))).toEqual(
    new Set([...font.texts.values()].map((text) => (text < '!' ? text : '!'))),
  );
});

test('fonts that contradict each other are not joined', async () => {
  const [font] = await fontsOf(printed.one);
  if (font === undefined) throw new Error('No font was printed.');
  expect(() => joinFonts([font, { ...font, widths: new Map([...font.widths].map(([glyph]) => [glyph, 1])) }])).toThrow(
    'disagree on the width',
  );
  expect(() => joinFonts([font, { ...font, measures: { ...font.measures, Ascent: 1 } }])).toThrow('differ in their measures');
});

test('a document with the joined fonts passes the checks of its fonts', async () => {
  const document = await open(printed.one);
  const fonts = readPieceFonts(document, files);
  const joined = joinFonts([...fonts.values(), ...(await fontsOf(printed.other))]);
  // Past the objects that the document has.
  const beyond = 1000;
  for (const font of joined) writeFont({ ...font, file: font.file + beyond }, document.context);
  for (const [ref, { file }] of fonts) {
    const font = document.context.lookup(PDFRef.of(fontObject(file + beyond)), PDFDict);
    document.context.assign(ref, font);
    const inner = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    expect(Number.isInteger(inner.lookup(PDFName.of('DW'), PDFNumber).asNumber())).toBe(true);
  }
  const reopened = await open(await document.save());
  expect(checkDocument(reopened).filter(({ condition }) => /^(10|31)-/.test(condition))).toEqual([]);
  const written = joinFonts([...readPieceFonts(reopened, files).values()]);
  expect(written).toEqual(joined.filter(({ file }) => written.some((font) => font.file === file)));
});

test('the tag before the name of a font follows from its file', async () => {
  const [font] = await fontsOf(printed.one);
  if (font === undefined) throw new Error('No font was printed.');
  const { context } = await PDFDocument.create();
  const nameAt = (file: number): string | undefined => {
    writeFont({ ...font, file }, context);
    return context
      .lookup(PDFRef.of(fontObject(file)), PDFDict)
      .lookup(PDFName.of('BaseFont'), PDFName)
      .decodeText();
  };
  expect([0, 1, 27].map(nameAt)).toEqual(['AAAAAA', 'BAAAAA', 'BBAAAA'].map((tag) => `${tag}+${font.name}`));
});
