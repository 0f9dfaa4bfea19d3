import { joinPieces } from '../pieces/join-pieces.ts';
import type { Piece } from '../pieces/piece.ts';
import type { Keep } from '../keep-steps.ts';
import type { PageTextReader } from './page-text-reader.ts';
import type { PageText } from './read-page-texts.ts';

/** A book that was just printed: its pieces, what stands on their pages as digests, and the labels of all its pages. */
export interface BookPieces {
  readonly pieces: readonly Piece[];
  readonly layouts: readonly string[];
  readonly labels: readonly string[];
}

/**
 * What stands on the pages of a book, read piece by piece: what a piece says does not change until it is laid out anew. Numbers
 * of pages in a text may be those of an earlier book.
 */
export async function readPieceTexts(
  { pieces, layouts, labels }: BookPieces,
  reader: PageTextReader,
  keep: Keep,
): Promise<readonly PageText[]> {
  const texts = await Promise.all(
    pieces.map((piece, index) =>
      keep(['texts', layouts[index] ?? ''], async () => {
        const read = await reader.read(joinPieces([piece], nothingSaid));
        return read.map(({ text }) => text);
      }),
    ),
  );
  return texts.flat().map((text, index) => ({ label: labels[index] ?? '', text }));
}

/** A file of one piece is read and thrown away. */
const nothingSaid = {
  title: '',
  locale: 'und',
  date: '2000-01-01',
  pageNumbers: false,
  ranges: [],
  direction: 'ltr',
  contents: [],
} as const;
