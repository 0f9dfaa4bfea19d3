import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { withBrowser } from '../../../src/publish/browser.ts';
import { finishPdf, type FinishedFacts } from '../../../src/publish/pdf/finish-pdf.ts';
import { openDocument } from '../../../src/publish/pdf/open-document.ts';
import { readPdfFacts } from './pdf-facts.ts';
import { fontFolder } from './sample-book.ts';

const html = `<!doctype html><html lang="en"><head><title>T</title></head><body><table>
  <tr><td></td><th scope="col">one</th><th scope="col">two</th></tr>
  <tr><th scope="row">a</th><td>1</td><td>2</td></tr>
  <tr><th scope="row">b</th><td>3</td><td>4</td></tr></table></body></html>`;

const facts: FinishedFacts = {
  title: 'Ask & <listen>',
  author: 'Ελένη',
  locale: 'en',
  date: '2026-11-22',
  pageNumbers: false,
  ranges: [{ from: 0, style: 'arabic' }],
  direction: 'rtl',
  targets: new Map(),
};

/** The same document twice, as the browser prints it in a fresh page and in a used one. */
let raw: Uint8Array[] = [];
beforeAll(async () => {
  raw = await withBrowser({}, async (browser) => {
    const { page } = await openDocument(browser, html, fontFolder);
    const fresh = await page.pdf({ tagged: true });
    await page.reload();
    return [fresh, await page.pdf({ tagged: true })];
  });
}, 30_000);

const finish = async (bytes: Uint8Array, own = facts): Promise<Uint8Array> =>
  finishPdf(await PDFDocument.load(bytes, { updateMetadata: false }), own);

test('what the browser makes different from run to run is made the same', async () => {
  const rawIds = raw.map(
    (bytes) =>
      Buffer.from(bytes)
        .toString('latin1')
        .match(/node\d{8}/)?.[0],
  );
  expect(rawIds[0]).not.toBe(rawIds[1]);
  const [one, other] = await Promise.all(raw.map(async (bytes) => finish(bytes)));
  expect(Buffer.from(one ?? [])).toEqual(Buffer.from(other ?? []));
});

test('a document whose pages go to different hands asks for one side of the paper, others for nothing', async () => {
  const [first = new Uint8Array()] = raw;
  const duplexOf = async (own: FinishedFacts): Promise<string | undefined> => {
    const { catalog } = await PDFDocument.load(await finish(first, own), { updateMetadata: false });
    return catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).lookupMaybe(PDFName.of('Duplex'), PDFName)?.decodeText();
  };
  expect(await duplexOf({ ...facts, oneSided: true })).toBe('Simplex');
  expect(await duplexOf(facts)).toBeUndefined();
});

test('other content has another id', async () => {
  const [first] = raw;
  const idOf = async (own: FinishedFacts): Promise<string | undefined> =>
    Buffer.from(await finish(first ?? new Uint8Array(), own))
      .toString('latin1')
      .match(/\/ID \[ <([0-9A-F]{32})> <\1> \]/)?.[1];
  const id = await idOf(facts);
  expect(id).toMatch(/^[0-9A-F]{32}$/);
  expect(await idOf(facts)).toBe(id);
  expect(await idOf({ ...facts, title: 'Another' })).not.toBe(id);
});

test('table cells name their headers by ids of the tree', async () => {
  const document = await PDFDocument.load(await finish(raw[0] ?? new Uint8Array()));
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const names = root.lookup(PDFName.of('IDTree'), PDFDict).lookup(PDFName.of('Names'), PDFArray);
  const known = names.asArray().flatMap((name) => (name instanceof PDFString ? [name.decodeText()] : []));
  expect(known).toEqual(['e00000001', 'e00000002', 'e00000003', 'e00000004']);
  const headers = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object.lookup(PDFName.of('A'))] : []))
    .flatMap((attributes) => (attributes instanceof PDFArray ? attributes.asArray() : [attributes]))
    .flatMap((attributes) =>
      attributes instanceof PDFDict ? (attributes.lookupMaybe(PDFName.of('Headers'), PDFArray)?.asArray() ?? []) : [],
    )
    .flatMap((header) => (header instanceof PDFString ? [header.decodeText()] : []));
  expect(headers.length).toBeGreaterThanOrEqual(8);
  expect(new Set(headers)).toEqual(new Set(known));
});

test('title, author, date and language stand in the file and in its metadata alike', async () => {
  const bytes = await finish(raw[0] ?? new Uint8Array());
  const { title, language, created, metadata } = await readPdfFacts(bytes);
  expect({ title, language, created }).toEqual({ title: facts.title, language: 'en', created: 'D:20261122000000Z' });
  expect(metadata).toContain('Ask &amp; &lt;listen&gt;</rdf:li>');
  expect(metadata).toContain('<rdf:li>Ελένη</rdf:li>');
  expect(metadata).toContain('<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>');
  const { catalog } = await PDFDocument.load(bytes);
  expect(String(catalog.lookup(PDFName.of('ViewerPreferences')))).toMatch(/DisplayDocTitle true[^]*Direction \/R2L/);
});
