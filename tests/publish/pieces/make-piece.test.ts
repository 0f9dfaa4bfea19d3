import { beforeAll, expect, test } from 'vitest';
import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { withBrowser } from '../../../src/publish/browser.ts';
import { makePiece } from '../../../src/publish/pieces/make-piece.ts';
import { readPieceFonts } from '../../../src/publish/pieces/read-piece-fonts.ts';
import { firstObject, slotSize } from '../../../src/publish/pieces/piece.ts';
import { makePieces, openStretch, printStretches, sampleFiles, type PrintedStretch } from './sample-pieces.ts';

let stretches: readonly PrintedStretch[] = [];
beforeAll(async () => {
  stretches = await withBrowser({}, printStretches);
}, 60_000);

test('objects, keys and ids are numbered from the slot on', async () => {
  const pieces = await makePieces(stretches, [0, 1, 7]);
  for (const { slot, direct, packed, pageTree, parentTree, idTree } of pieces) {
    const numbers = [...direct, ...packed].map(([number]) => number).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => firstObject(slot) + index));
    expect(numbers).toContain(pageTree);
    expect(parentTree?.first).toBe(slot * slotSize);
    expect(idTree?.first ?? 'e').toBe(idTree === undefined ? 'e' : `e${String(slot * slotSize + 1).padStart(8, '0')}`);
  }
  expect(pieces.map(({ idTree }) => idTree !== undefined)).toEqual([false, true, true]);
});

test('a piece says what the whole has to know of it', async () => {
  const [first, second] = await makePieces(stretches, [0, 1, 2]);
  expect(first).toMatchObject({ pages: 2, headings: [1, 2], roles: { Em: 'Span' }, creator: 'Chromium', failures: [] });
  expect(first?.destinations.map(({ id, page }) => [id, page])).toEqual([
    ['deeper', 1],
    ['list', 0],
    ['start', 0],
  ]);
  expect(second).toMatchObject({ pages: 2, headings: [1, 2], roles: { Aside: 'Div' } });
  expect(second?.destinations.map(({ id, page }) => [id, page])).toEqual([
    ['second', 0],
    ['πίνακας (α)', 1],
  ]);
});

test('fonts are checked as the browser wrote them', async () => {
  const [first] = stretches;
  if (first === undefined) throw new Error('Nothing was printed.');
  const document = await openStretch(first);
  const [font] = readPieceFonts(document, sampleFiles).keys();
  document.context.lookup(font, PDFDict).delete(PDFName.of('ToUnicode'));
  const { failures } = makePiece(document, { slot: 0, fonts: new Map(), targets: new Map() });
  expect(failures.map(({ condition }) => condition)).toEqual(['31-027']);
});

test('a piece that is too long is refused', async () => {
  const [first] = stretches;
  if (first === undefined) throw new Error('Nothing was printed.');
  const document = await openStretch(first);
  const { context } = document;
  const many = Array.from({ length: slotSize }, () => context.register(context.obj([])));
  document.getPage(0).node.set(PDFName.of('PieceInfo'), context.obj(many));
  expect(() => makePiece(document, { slot: 0, fonts: new Map(), targets: new Map() })).toThrow('too long to be printed in one piece');
});
