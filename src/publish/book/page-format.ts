import type { BookFormat } from '../../model/download-paths.ts';

/** Paper and margins, all in millimetres. */
export interface PageFormat {
  readonly name: BookFormat;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** At the binding. */
  readonly inside: number;
  /** At the fore-edge. */
  readonly outside: number;
  /** The tabs of the sets at the fore-edge: `top` counts from the top of the text. */
  readonly tab: { readonly width: number; readonly narrow: number; readonly longest: number; readonly gap: number };
}

/**
 * A5 holds one column of text and nothing beside it, and reads well on a screen; on A4 a narrow column to the left of the
 * same measure holds labels, and room is left for notes in the hand of the reader.
 */
export const pageFormats: Readonly<Record<BookFormat, PageFormat>> = {
  a5: {
    name: 'a5',
    width: 148,
    height: 210,
    top: 21,
    bottom: 18,
    inside: 17,
    outside: 16,
    tab: { width: 7, narrow: 2, longest: 21, gap: 1.4 },
  },
  a4: {
    name: 'a4',
    width: 210,
    height: 297,
    top: 27,
    bottom: 25,
    inside: 24,
    outside: 20,
    tab: { width: 9, narrow: 2.5, longest: 30, gap: 2 },
  },
};

/** The height of the text on a page, in millimetres. */
export const textHeight = ({ height, top, bottom }: Pick<PageFormat, 'height' | 'top' | 'bottom'>): number => height - top - bottom;
