import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { withBrowser } from '../../../src/publish/browser.ts';
import { checkPdfUa } from '../../../src/publish/pdf-ua/check-pdf-ua.ts';
import { conditions } from '../../../src/publish/pdf-ua/conditions.ts';
import { openDocument } from '../../../src/publish/pdf/open-document.ts';
import { printOptions } from '../../../src/publish/pdf/print-pass.ts';
import { printPdf } from '../../../src/publish/pdf/print-pdf.ts';
import { sampleJob } from './sample-document.ts';
import { SpoiledPdf, type Literal } from './spoil-pdf.ts';

let finished: Uint8Array = new Uint8Array();
let raw: Uint8Array = new Uint8Array();
beforeAll(async () => {
  await withBrowser({}, async (browser) => {
    finished = (await printPdf(browser, sampleJob)).bytes;
    const { page } = await openDocument(browser, sampleJob.html, sampleJob.files);
    raw = await page.pdf(printOptions);
  });
}, 60_000);

const conditionsOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  [...new Set((await checkPdfUa(bytes)).map(({ condition }) => condition))].sort();

test('a finished file has no failure and says that it follows PDF/UA-1', async () => {
  expect(await checkPdfUa(finished)).toEqual([]);
  expect(Buffer.from(finished).toString('utf8')).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('what the browser writes fails where it is known to fail', async () => {
  expect(await conditionsOf(raw)).toEqual(['01-005', '02-001', '06-001', '09-005', '13-004', '28-012']);
});

const tree = 'ISO 32000-1, 14.7.4';
const name = (text: string): PDFName => PDFName.of(text);

/** Each way to spoil a file, and the conditions that must then be found, and no others. */
const spoilers: readonly (readonly [conditions: string, how: string, spoil: (pdf: SpoiledPdf) => void])[] = [
  [
    '01-003',
    'an artefact in content',
    (pdf) => pdf.rewritePage(0, (text) => text.replace(/(\/NonStruct <<\/MCID \d+ >>BDC)/, '$1 /Artifact BMC EMC')),
  ],
  ['01-004', 'content in an artefact', (pdf) => pdf.rewritePage(0, (text) => `/Artifact BMC ${text} EMC`)],
  ['01-005', 'an artefact without its mark', (pdf) => pdf.rewritePage(0, (text) => text.replace('/Artifact BMC', '/Span BMC'))],
  [`01-005 ${tree}`, 'a sequence that no element holds', (pdf) => pdf.rewritePage(0, (text) => text.replace('/MCID 3 ', '/MCID 999 '))],
  [tree, 'an element that names another above it', (pdf) => pdf.set(pdf.element('H1'), 'P', pdf.catalog.get(name('StructTreeRoot')))],
  [tree, 'a page that leads to no elements', (pdf) => pdf.document.getPages()[0]?.node.delete(name('StructParents'))],
  ['01-007', 'suspects', (pdf) => pdf.catalog.lookup(name('MarkInfo'), PDFDict).set(name('Suspects'), PDFBool.True)],
  ['ISO 32000-1, 14.7.1', 'no word that it is tagged', (pdf) => pdf.set(pdf.catalog, 'MarkInfo', undefined)],
  ['02-001', 'a type that leads nowhere', (pdf) => pdf.set(pdf.element('BlockQuote'), 'S', name('Words'))],
  [
    '02-001 02-003',
    'types that lead to each other',
    (pdf) => {
      pdf.root.lookup(name('RoleMap'), PDFDict).set(name('Em'), name('Strong'));
      pdf.root.lookup(name('RoleMap'), PDFDict).set(name('Strong'), name('Em'));
    },
  ],
  ['02-004', 'a standard type that is mapped', (pdf) => pdf.root.lookup(name('RoleMap'), PDFDict).set(name('Quote'), name('Span'))],
  ['06-001', 'no metadata', (pdf) => pdf.set(pdf.catalog, 'Metadata', undefined)],
  ['06-002', 'metadata of another standard', (pdf) => rewriteMetadata(pdf, (xmp) => xmp.replace('<pdfuaid:part>1<', '<pdfuaid:part>2<'))],
  ['06-003', 'metadata without a title', (pdf) => rewriteMetadata(pdf, (xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/, ''))],
  ['07-001', 'nothing said of the title', (pdf) => pdf.set(pdf.catalog, 'ViewerPreferences', undefined)],
  [
    '07-002',
    'a title that is not shown',
    (pdf) => pdf.catalog.lookup(name('ViewerPreferences'), PDFDict).set(name('DisplayDocTitle'), PDFBool.False),
  ],
  ['09-004 15-003', 'a cell in no row', (pdf) => pdf.set(pdf.element('TR'), 'S', name('Div'))],
  ['01-005 09-004', 'a row that is too short', (pdf) => pdf.element('TR').lookup(name('K'), PDFArray).remove(0)],
  ['09-004', 'a head without a body', (pdf) => pdf.set(pdf.element('Caption').lookup(name('P'), PDFDict), 'S', name('TBody'))],
  ['09-005', 'an item without a body', (pdf) => pdf.set(pdf.element('LBody'), 'S', name('P'))],
  ['09-005', 'an item in no list', (pdf) => pdf.set(pdf.element('L'), 'S', name('Div'))],
  ['09-006', 'an entry of no contents', (pdf) => pdf.set(pdf.element('BlockQuote'), 'S', name('TOCI'))],
  ['09-007', 'ruby text without ruby', (pdf) => pdf.set(pdf.element('BlockQuote'), 'S', name('RT'))],
  ['09-008', 'warichu without its parts', (pdf) => pdf.set(pdf.element('BlockQuote'), 'S', name('Warichu'))],
  [
    '10-001',
    'a character without a meaning',
    (pdf) => rewriteToUnicode(pdf, (cmap) => cmap.replace(/beginbfchar[^]*endbfchar|beginbfrange[^]*endbfrange/, '')),
  ],
  ['11-001', 'a language that is none', (pdf) => pdf.element('Span').set(name('Lang'), PDFString.of('?'))],
  [
    '11-001 11-002 11-003 11-004 11-006',
    'no language',
    (pdf) => {
      pdf.set(pdf.catalog, 'Lang', undefined);
      pdf.set(pdf.element('Document'), 'Lang', undefined);
    },
  ],
  ['13-004', 'a picture without words', (pdf) => pdf.set(pdf.element('Figure'), 'Alt', undefined)],
  ['14-002', 'no first heading', (pdf) => pdf.set(pdf.element('H1'), 'S', name('P'))],
  ['14-003', 'a rank that is left out', (pdf) => pdf.set(pdf.element('H2'), 'S', name('H3'))],
  [
    '14-006 14-007',
    'headings without a rank',
    (pdf) => {
      pdf.set(pdf.element('Aside'), 'S', name('H'));
      pdf.set(pdf.element('BlockQuote'), 'S', name('H'));
    },
  ],
  [
    '15-003',
    'headers without a scope',
    (pdf) => {
      for (const cell of pdf.findAll('S', 'TH')) pdf.set(cell, 'A', undefined);
      for (const cell of pdf.findAll('S', 'TD')) pdf.set(cell, 'A', spanOf(pdf, cell));
    },
  ],
  ['17-002', 'a formula without words', (pdf) => pdf.set(pdf.element('BlockQuote'), 'S', name('Formula'))],
  ['19-003', 'a note without an id', (pdf) => pdf.set(pdf.element('BlockQuote'), 'S', name('Note'))],
  ['19-004', 'an id that is there twice', (pdf) => pdf.element('BlockQuote').set(name('ID'), PDFString.of('e00000001'))],
  [
    '20-001 20-002 20-003',
    'layers without names',
    (pdf) => pdf.set(pdf.catalog, 'OCProperties', pdf.obj({ D: {}, Configs: [{ AS: [] }] })),
  ],
  ['21-001', 'an embedded file without its names', (pdf) => pdf.set(pdf.catalog, 'Extra', pdf.obj({ Type: 'Filespec', EF: {} }))],
  ['25-001', 'an XFA form', (pdf) => pdf.set(pdf.catalog, 'AcroForm', pdf.obj({ XFA: [] }))],
  ['26-001', 'encryption without permissions', (pdf) => encrypt(pdf, {})],
  ['26-002', 'encryption against screen readers', (pdf) => encrypt(pdf, { P: -3904 & ~512 })],
  ['28-002 28-004', 'an annotation in no element', (pdf) => annotate(pdf, { Subtype: 'Text' })],
  ['28-002 28-006', 'an annotation of an unknown kind', (pdf) => annotate(pdf, { Subtype: 'Scent' })],
  ['28-002 28-004 28-007', 'a trap network', (pdf) => annotate(pdf, { Subtype: 'TrapNet' })],
  ['28-005 28-010', 'a form field without a name', (pdf) => annotate(pdf, { Subtype: 'Widget' })],
  ['28-008', 'no order for the tab key', (pdf) => pdf.set(pdf.document.getPage(0).node, 'Tabs', undefined)],
  ['28-009', 'another order for the tab key', (pdf) => pdf.set(pdf.document.getPage(0).node, 'Tabs', name('R'))],
  ['28-011', 'a link in no link element', (pdf) => pdf.set(pdf.element('Link'), 'S', name('Span'))],
  ['28-012', 'a link without words', (pdf) => pdf.set(pdf.find('Subtype', 'Link'), 'Contents', PDFHexString.fromText(' '))],
  ['28-014 28-015', 'media without words', (pdf) => pdf.set(pdf.catalog, 'Extra', pdf.obj({ Type: 'MediaClip', S: 'MCD' }))],
  ['28-002 28-004 28-016', 'an attached file without its names', (pdf) => annotate(pdf, { Subtype: 'FileAttachment' })],
  ['28-018', 'a printer’s mark with a drawing', (pdf) => annotate(pdf, { Subtype: 'PrinterMark', AP: {} })],
  ['28-017', 'a printer’s mark in the tags', (pdf) => pdf.set(pdf.find('Subtype', 'Link'), 'Subtype', name('PrinterMark'))],
  ['30-001', 'a page of another file', (pdf) => pdf.set(pdf.find('Subtype', 'Form'), 'Ref', pdf.obj({}))],
  ['30-002', 'content that is painted twice', (pdf) => pdf.rewritePage(0, (text) => text.replace(/(\/X\d+ Do)(?![^]*\/X\d+ Do)/, '$1 $1'))],
  ['31-004', 'a glyph map of a wrong kind', (pdf) => pdf.set(pdf.find('Subtype', 'CIDFontType2'), 'CIDToGIDMap', name('Other'))],
  ['31-005', 'no glyph map', (pdf) => pdf.set(pdf.find('Subtype', 'CIDFontType2'), 'CIDToGIDMap', undefined)],
  ['31-006', 'a CMap that is not embedded', (pdf) => pdf.set(pdf.find('Subtype', 'Type0'), 'Encoding', name('Mine'))],
  ['31-009', 'a font that is not embedded', (pdf) => pdf.set(pdf.find('Type', 'FontDescriptor'), 'FontFile2', undefined)],
  ['10-001 31-009', 'a font of another kind', (pdf) => pdf.set(pdf.find('Subtype', 'Type0'), 'Subtype', name('TrueType'))],
  ['31-011', 'a character without a glyph', (pdf) => mapGlyphs(pdf, 0xfff0)],
  ['31-014', 'a CIDSet', (pdf) => pdf.set(pdf.find('Type', 'FontDescriptor'), 'CIDSet', pdf.obj({}))],
  [
    '31-016',
    'wrong widths',
    (pdf) => {
      pdf.set(pdf.find('Subtype', 'CIDFontType2'), 'W', undefined);
      pdf.set(pdf.find('Subtype', 'CIDFontType2'), 'DW', PDFNumber.of(1));
    },
  ],
  ['31-027', 'no meaning for characters', (pdf) => pdf.set(pdf.find('Subtype', 'Type0'), 'ToUnicode', undefined)],
  [
    '31-028',
    'a character that means nothing',
    (pdf) => rewriteToUnicode(pdf, (cmap) => cmap.replace(/(beginbfchar\s+<\w+> )<\w+>/, '$1<0000>')),
  ],
  ['31-029', 'a character that is none', (pdf) => rewriteToUnicode(pdf, (cmap) => cmap.replace(/(beginbfchar\s+<\w+> )<\w+>/, '$1<FEFF>'))],
  ['31-030', 'a character that is not in the font', (pdf) => mapGlyphs(pdf, 0)],
];

describe('a file that was spoiled in one place fails there and nowhere else', () => {
  test.each(spoilers)('%s: %s', async (conditions, _how, spoil) => {
    const pdf = await SpoiledPdf.open(finished);
    spoil(pdf);
    const expected = conditions.match(/\d\d-\d\d\d|ISO [^I]*\d/g);
    expect(await conditionsOf(await pdf.save())).toEqual(expected);
  });
});

test('every condition that is checked has a file that fails it', () => {
  const spoiled = new Set(spoilers.flatMap(([found]) => found.match(/\d\d-\d\d\d/g) ?? []));
  const checked = conditions.filter(({ treatment }) => treatment.kind === 'checked').map(({ id }) => id);
  // 17-003 is 10-001 within a formula; there is no form field in the sample.
  expect(checked.filter((id) => !spoiled.has(id))).toEqual(['11-005', '17-003']);
  expect([...spoiled].filter((id) => !conditions.some((condition) => condition.id === id))).toEqual([]);
  expect(conditions).toHaveLength(87);
});

function rewriteMetadata(pdf: SpoiledPdf, change: (xmp: string) => string): void {
  const stream = pdf.catalog.lookup(name('Metadata'));
  if (!(stream instanceof PDFRawStream)) throw new Error('There is no metadata.');
  const xmp = change(Buffer.from(stream.contents).toString('utf8'));
  pdf.set(pdf.catalog, 'Metadata', pdf.document.context.register(pdf.document.context.stream(xmp)));
}

function rewriteToUnicode(pdf: SpoiledPdf, change: (cmap: string) => string): void {
  const ref = pdf.find('Subtype', 'Type0').get(name('ToUnicode'));
  const stream = pdf.document.context.lookup(ref);
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error('The font has no ToUnicode.');
  pdf.rewrite(ref, stream, change);
}

/** A cell keeps its width, and names no header. */
function spanOf(pdf: SpoiledPdf, cell: PDFDict): PDFObject {
  const attributes = cell.lookup(name('A'), PDFArray).asArray();
  return pdf.obj(attributes.filter((one) => !(one instanceof PDFDict) || !one.has(name('Headers'))));
}

function encrypt({ document }: SpoiledPdf, encryption: Record<string, number>): void {
  document.context.trailerInfo.Encrypt = document.context.register(document.context.obj(encryption));
}

function annotate(pdf: SpoiledPdf, annotation: Literal): void {
  const { node } = pdf.document.getPage(0);
  node.lookup(name('Annots'), PDFArray).push(pdf.document.context.register(pdf.obj(annotation)));
}

/** Leads every character of a font to one glyph. */
function mapGlyphs(pdf: SpoiledPdf, glyph: number): void {
  const map = Buffer.alloc(0x20000);
  for (let code = 0; code < 0x10000; code += 1) map.writeUInt16BE(glyph, code * 2);
  pdf.set(pdf.find('Subtype', 'CIDFontType2'), 'CIDToGIDMap', pdf.document.context.register(pdf.document.context.stream(map)));
}
