import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { readStructureTree, type StructureElement, type StructureKid } from '../../../src/publish/pdf/structure-tree.ts';
import { readPageItems } from './read-page-items.ts';

/** A line of a block as it is printed. Lengths in points. */
export interface PrintedLine {
  /** Counted from 0. */
  readonly page: number;
  /** The distance of the baseline from the foot of the paper. */
  readonly baseline: number;
  /** The size of its largest type. */
  readonly size: number;
  readonly text: string;
}

/** A paragraph, heading, item of a list or cell of a table that has words of its own, and the lines it is printed in. */
export interface PrintedBlock {
  /** Its tag: `P`, `H2`, `LBody`, `TD`. */
  readonly type: string;
  /** The row of a table that it stands in, one value for each row. */
  readonly row: string | undefined;
  /** In the order of reading, the lines of an earlier page first. */
  readonly lines: readonly PrintedLine[];
}

/** Tags of a word or two inside a line; their words belong to the block around them. */
const inline = new Set(['Span', 'Link', 'Strong', 'Em', 'Reference', 'Quote', 'Code', 'BibEntry']);

/** Baselines of one line differ by less than this part of the type's size: citations and the like are raised. */
const raised = 0.6;

/**
 * Reads the blocks of a tagged PDF in the order of its tags, which say what element each piece of text belongs to. Without
 * pictures, and without the marks of lists: a mark is no line.
 */
export async function readPrintedBlocks(bytes: Uint8Array): Promise<readonly PrintedBlock[]> {
  const pieces = await readPieces(bytes);
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const blocks = new Map<StructureElement, { type: string; row: string | undefined; pieces: PrintedLine[] }>();
  const read = (kids: readonly StructureKid[], block: StructureElement | undefined, row: string | undefined): void => {
    for (const kid of kids) {
      if (kid.kind === 'element') {
        if (kid.type === 'Figure' || kid.type === 'Lbl') continue;
        read(kid.kids, inline.has(kid.type) ? (block ?? kid) : kid, kid.type === 'TR' ? kid.ref.tag : row);
      } else if (kid.kind === 'content' && block !== undefined) {
        const own = blocks.get(block) ?? { type: block.type, row, pieces: [] };
        own.pieces.push(...(pieces.get(`p${kid.page.objectNumber}R_mc${kid.id}`) ?? []));
        blocks.set(block, own);
      }
    }
  };
  read(readStructureTree(document) ?? [], undefined, undefined);
  return [...blocks.values()].flatMap(({ type, row, pieces: own }) => (own.length === 0 ? [] : [{ type, row, lines: joinLines(own) }]));
}

/** Puts pieces with one baseline together. */
function joinLines(pieces: readonly PrintedLine[]): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const piece of pieces) {
    const index = lines.findIndex(
      ({ page, baseline, size }) => page === piece.page && Math.abs(baseline - piece.baseline) < raised * Math.max(size, piece.size),
    );
    const line = lines[index];
    if (line === undefined) lines.push(piece);
    else {
      // The largest type says where the line stands.
      const { baseline, size } = piece.size > line.size ? piece : line;
      lines[index] = { page: line.page, baseline, size, text: line.text + piece.text };
    }
  }
  return lines;
}

/** The pieces of text of each numbered sequence, by its name. */
async function readPieces(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly PrintedLine[]>> {
  const pieces = new Map<string, PrintedLine[]>();
  for (const [page, items] of (await readPageItems(bytes)).entries()) {
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((candidate) => candidate !== undefined);
        if (id === undefined || item.str.trim() === '') continue;
        const piece = { page, baseline: Number(item.transform[5]), size: item.height, text: item.str };
        pieces.set(id, [...(pieces.get(id) ?? []), piece]);
      } else if (item.type === 'endMarkedContent') {
        open.pop();
      } else {
        open.push(typeof item.id === 'string' ? item.id : undefined);
      }
    }
  }
  return pieces;
}
