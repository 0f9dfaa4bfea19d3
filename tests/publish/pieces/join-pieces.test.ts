import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFStream, type PDFObject } from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { withBrowser } from '../../../src/publish/browser.ts';
import { readPageTexts } from '../../../src/publish/epub/read-page-texts.ts';
import { readPdfFacts, type PdfFacts } from '../pdf/pdf-facts.ts';
import { PrintError } from '../../../src/publish/pdf/print-error.ts';
import { readPdfText } from '../../../src/publish/pdf/read-pdf-text.ts';
import { readStructureTree, walkElements } from '../../../src/publish/pdf/structure-tree.ts';
import { checkPdfUa } from '../../../src/publish/pdf-ua/check-pdf-ua.ts';
import { joinPieces } from '../../../src/publish/pieces/join-pieces.ts';
import type { Piece } from '../../../src/publish/pieces/piece.ts';
import { readCrossReferences, readStreamAt } from './read-cross-references.ts';
import { makePieces, printStretches, sampleFacts, type PrintedStretch } from './sample-pieces.ts';

let stretches: readonly PrintedStretch[] = [];
let pieces: readonly Piece[] = [];
let file: Uint8Array = new Uint8Array();
let facts: PdfFacts;
beforeAll(async () => {
  stretches = await withBrowser({}, printStretches);
  pieces = await makePieces(stretches, [0, 1, 2]);
  file = joinPieces(pieces, sampleFacts);
  facts = await readPdfFacts(file);
}, 60_000);

const open = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });

const claim = '<pdfuaid:part>1</pdfuaid:part>';

test('a joined file follows PDF/UA-1 and says so', async () => {
  expect(pieces.flatMap(({ failures }) => failures)).toEqual([]);
  expect(await checkPdfUa(file)).toEqual([]);
  expect(facts.metadata).toContain(claim);
  expect(facts.tagged).toBe(true);
});

test('its pages are those of the pieces, in order', () => {
  const firstLines = facts.pages.map(({ text }) => text.trim().split('\n')[0]);
  expect(firstLines).toEqual(['First words', 'Deeper', 'Δεύτερο μέρος', 'Πίνακας', 'The end']);
  expect(facts.emptyPages).toEqual([]);
});

test('it says of itself what it was told', () => {
  expect(facts).toMatchObject({ title: 'A book (joined)', language: 'en', created: 'D:20261122000000Z' });
  expect(facts.metadata).toContain('<pdf:Producer>Skia/PDF');
  expect(facts.pageLabels).toEqual(['i', 'ii', '1', '2', '3']);
});

test('its outline is its contents', () => {
  expect(facts.outline).toEqual([
    { title: 'First words', page: 0, children: [{ title: 'Deeper', page: 1, children: [] }] },
    { title: 'Δεύτερο μέρος', page: 2, children: [{ title: 'Πίνακας', page: 3, children: [] }] },
    { title: 'The end', page: 4, children: [] },
  ]);
});

test('links lead to other pieces as within their own', () => {
  const links = facts.pages.map((page) => page.links.map((link) => (link.kind === 'inside' ? link.page : link.url)));
  expect(links).toEqual([[3, 0, 'https://site.invalid/'], [], [], [0, 4], [1]]);
});

test('links say where they lead', async () => {
  const document = await open(file);
  const words = document.getPages().flatMap(({ node }) => {
    const links = node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
    return links.map((link) => readPdfText(document.context.lookup(link, PDFDict).lookup(PDFName.of('Contents'))));
  });
  expect(words).toEqual(['Πίνακας', 'one itemtwo', 'https://site.invalid/', 'First words', 'The end', 'Deeper']);
});

test('each font file stands in it once', async () => {
  const document = await open(file);
  const names = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('Type0') ? [object] : []))
    .map((font) => font.lookup(PDFName.of('BaseFont'), PDFName).decodeText());
  expect(names.length).toBeGreaterThan(2);
  expect(new Set(names).size).toBe(names.length);
});

test('the elements of all pieces stand in one document, and cells find their heads', async () => {
  const top = readStructureTree(await open(file)) ?? [];
  expect(top.map(({ type }) => type)).toEqual(['Document']);
  const all = [...walkElements(top)];
  expect(all.filter(({ type }) => /^H\d/.test(type)).map(({ type }) => type)).toEqual(['H1', 'H2', 'H1', 'H2', 'H1']);
  const ids = all.flatMap(({ dict }) => readPdfText(dict.lookup(PDFName.of('ID'))) ?? []);
  expect(ids.length).toBeGreaterThan(4);
  expect(ids).toEqual([...new Set(ids)].sort());
});

test('readers find the tags of every page', async () => {
  const texts = await readPageTexts(file);
  expect(texts.map(({ label, text }) => [label, text.trim().split('\n')[0]?.trim()])).toEqual([
    ['i', 'First words'],
    ['ii', 'Deeper'],
    ['1', 'Δεύτερο μέρος'],
    ['2', 'Πίνακας'],
    ['3', 'The end'],
  ]);
});

test.each([
  ['ParentTree', 'Nums', 3],
  ['IDTree', 'Names', 2],
])('the leaves of the %s say what they hold', async (name, entriesName, count) => {
  const { catalog, context } = await open(file);
  const tree = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of(name), PDFDict);
  const leaves = tree.lookup(PDFName.of('Kids'), PDFArray).asArray();
  const limits = leaves.map((leaf) => {
    const dict = context.lookup(leaf, PDFDict);
    const entries = dict.lookup(PDFName.of(entriesName), PDFArray).asArray();
    const own = dict.lookup(PDFName.of('Limits'), PDFArray).asArray().map(String);
    expect(own).toEqual([String(entries[0]), String(entries.at(-2))]);
    return own;
  });
  expect(limits).toHaveLength(count);
  const keys = limits.flat().map((key) => Number(key.replaceAll(/\D/g, '')));
  expect(keys).toEqual(keys.toSorted((a, b) => a - b));
});

test('no reference leads nowhere', async () => {
  const { context } = await open(file);
  const seen = new Set<PDFRef>();
  const follow = (object: PDFObject | undefined): void => {
    if (object instanceof PDFRef) {
      if (seen.has(object)) return;
      seen.add(object);
      expect(context.lookup(object), object.toString()).toBeDefined();
      follow(context.lookup(object));
    } else if (object instanceof PDFArray) object.asArray().forEach(follow);
    else if (object instanceof PDFDict) object.values().forEach(follow);
    else if (object instanceof PDFStream) follow(object.dict);
  };
  follow(context.trailerInfo.Root);
  follow(context.trailerInfo.Info);
  const notReached = context.enumerateIndirectObjects().flatMap(([ref, object]) => (seen.has(ref) ? [] : [object]));
  const kinds = notReached.map((object) => (object instanceof PDFStream ? object.dict.get(PDFName.of('Type'))?.toString() : undefined));
  expect(new Set(kinds)).toEqual(new Set(['/ObjStm', '/XRef']));
});

test('each object is where the file says', () => {
  const rows = readCrossReferences(file);
  const offsets = new Map(rows.flatMap((row) => (row.kind === 'direct' ? [[row.object, row.offset]] : [])));
  for (const row of rows) {
    if (row.kind === 'direct') {
      const head = `${row.object} 0 obj\n`;
      expect(Buffer.from(file.subarray(row.offset, row.offset + head.length)).toString('latin1')).toBe(head);
    } else {
      const { dict, data } = readStreamAt(file, offsets.get(row.stream) ?? -1);
      expect(dict).toContain('/Type/ObjStm');
      expect(Number(data.toString('latin1').split(' ')[row.index * 2])).toBe(row.object);
    }
  }
  expect(rows.length).toBeGreaterThan(100);
});

test('the same pieces give the same bytes, in whatever order they come', async () => {
  const again = await makePieces(stretches, [0, 1, 2]);
  expect(Buffer.from(joinPieces([...again].reverse(), sampleFacts))).toEqual(Buffer.from(file));
});

test('other facts give another id', () => {
  const idOf = (bytes: Uint8Array): string | undefined => /\/ID\[<([0-9A-F]{32})><\1>\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  expect(idOf(file)).toMatch(/[1-9A-F]/);
  expect(idOf(joinPieces(pieces, { ...sampleFacts, title: 'Another' }))).not.toBe(idOf(file));
});

test('the slots of pieces change nothing that a reader sees', async () => {
  const moved = joinPieces(await makePieces(stretches, [3, 4, 11]), sampleFacts);
  expect(await readPdfFacts(moved)).toEqual(facts);
  expect(await checkPdfUa(moved)).toEqual([]);
});

test('a file with a fault does not say that it has none', async () => {
  const [first, ...others] = pieces;
  if (first === undefined) throw new Error('There are no pieces.');
  const spoilt = joinPieces([{ ...first, failures: [{ condition: '13-004', detail: 'A figure has no words.' }] }, ...others], sampleFacts);
  expect((await readPdfFacts(spoilt)).metadata).not.toContain(claim);
  const leap = joinPieces([{ ...first, headings: [1, 3] }, ...others], sampleFacts);
  expect((await readPdfFacts(leap)).metadata).not.toContain(claim);
});

test('contents that lead nowhere are a fault of the document', () => {
  const contents = [{ id: 'nowhere', title: 'Nowhere', children: [] }];
  expect(() => joinPieces(pieces, { ...sampleFacts, contents })).toThrow(
    new PrintError({ code: 'destination-not-printed', id: 'nowhere' }),
  );
});

test('a file has no more pieces than readers can tell apart', async () => {
  const far = await makePieces(stretches.slice(0, 1), [1023]);
  expect(() => joinPieces(far, { ...sampleFacts, contents: [] })).toThrow('more pieces than a file can be joined from');
});

test('an id stands in one piece', () => {
  const [first, second] = pieces;
  if (first === undefined || second === undefined) throw new Error('There are no pieces.');
  expect(() => joinPieces([first, { ...second, destinations: first.destinations }], sampleFacts)).toThrow('Two pieces have a place');
});
