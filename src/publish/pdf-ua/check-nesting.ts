import type { PdfUaFailure } from './failure.ts';
import type { OpenedPdf, PlacedElement } from './opened-pdf.ts';

interface Place {
  readonly condition: string;
  /** What it may stand in; anything if missing. */
  readonly within?: readonly string[];
  /** What may stand right inside it; anything if missing. */
  readonly holds?: readonly string[];
}

/** ISO 32000-1, tables 333, 336, 337 and 338. */
const places: Readonly<Record<string, Place>> = {
  Table: { condition: '09-004', holds: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  THead: { condition: '09-004', within: ['Table'], holds: ['TR'] },
  TBody: { condition: '09-004', within: ['Table'], holds: ['TR'] },
  TFoot: { condition: '09-004', within: ['Table'], holds: ['TR'] },
  TR: { condition: '09-004', within: ['Table', 'THead', 'TBody', 'TFoot'], holds: ['TH', 'TD'] },
  TH: { condition: '09-004', within: ['TR'] },
  TD: { condition: '09-004', within: ['TR'] },
  L: { condition: '09-005', holds: ['L', 'LI', 'Caption'] },
  LI: { condition: '09-005', within: ['L'], holds: ['Lbl', 'LBody'] },
  LBody: { condition: '09-005', within: ['LI'] },
  TOC: { condition: '09-006', holds: ['TOC', 'TOCI', 'Caption'] },
  TOCI: { condition: '09-006', within: ['TOC'], holds: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'] },
  Ruby: { condition: '09-007', holds: ['RB', 'RT', 'RP'] },
  RB: { condition: '09-007', within: ['Ruby'] },
  RT: { condition: '09-007', within: ['Ruby'] },
  RP: { condition: '09-007', within: ['Ruby', 'Warichu'] },
  Warichu: { condition: '09-008', holds: ['WT', 'WP'] },
  WT: { condition: '09-008', within: ['Warichu'] },
  WP: { condition: '09-008', within: ['Warichu'] },
};

/** Elements of lists and tables hold their parts and nothing else, no loose words either. */
const wordless = new Set(['Table', 'THead', 'TBody', 'TFoot', 'TR', 'L', 'LI', 'TOC', 'Ruby', 'Warichu']);

/** 09-004 to 09-008: parts of tables, lists, contents, ruby and warichu stand where they belong. */
export function* checkNesting({ elements }: OpenedPdf): Generator<PdfUaFailure> {
  for (const placed of elements) {
    const { type, parent, children, element } = placed;
    const place = places[type];
    if (place === undefined) continue;
    const { condition, within, holds } = place;
    if (within !== undefined && !within.includes(parent?.type ?? '')) {
      yield { condition, detail: `${type} stands in ${parent?.type ?? 'no element'}.` };
    }
    for (const child of children) {
      if (holds !== undefined && !holds.includes(child.type)) yield { condition, detail: `${type} holds ${child.type}.` };
    }
    if (wordless.has(type) && element.kids.some(({ kind }) => kind === 'content'))
      yield { condition, detail: `${type} holds loose content.` };
    if (type === 'Table') yield* checkParts(placed);
    if (type === 'L' || type === 'TOC') yield* checkCaption(placed, condition, ['first']);
    if (type === 'LI' && children.filter((child) => child.type === 'LBody').length > 1) {
      yield { condition, detail: 'An item of a list has two bodies.' };
    }
  }
}

function* checkParts(table: PlacedElement): Generator<PdfUaFailure> {
  const condition = '09-004';
  const count = (type: string): number => table.children.filter((child) => child.type === type).length;
  if (count('THead') > 1 || count('TFoot') > 1) yield { condition, detail: 'A table has two heads or feet.' };
  if ((count('THead') > 0 || count('TFoot') > 0) && count('TBody') === 0)
    yield { condition, detail: 'A table with a head or foot has no body.' };
  yield* checkCaption(table, condition, ['first', 'last']);
}

function* checkCaption({ type, children }: PlacedElement, condition: string, ends: readonly string[]): Generator<PdfUaFailure> {
  const captions = children.flatMap((child, index) => (child.type === 'Caption' ? [index] : []));
  const [at] = captions;
  if (at === undefined) return;
  const isAtEnd = at === 0 || (ends.includes('last') && at === children.length - 1);
  if (captions.length > 1 || !isAtEnd) yield { condition, detail: `The caption of ${type} is not its first part, or not the only one.` };
}
