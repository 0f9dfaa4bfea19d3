import type { PrintedBlock } from './read-printed-blocks.ts';

/**
 * Paragraphs, items and cells that leave one line alone at the foot or at the head of a page. What has four lines or more
 * may be divided with two on each side; what has three or fewer stays whole.
 */
export function loneLines(blocks: readonly PrintedBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    const counts = countByPage(block);
    if (counts.size < 2) return [];
    return [...counts].flatMap(([page, lines]) => (lines < 2 ? [`page ${page + 1}: one line of ${describe(block)}`] : []));
  });
}

/** Rows of tables that stand on more than one page; a head that is repeated above the rest of its table is no content there. */
export function cutRows(blocks: readonly PrintedBlock[]): readonly string[] {
  const rows = new Map<string, PrintedBlock[]>();
  for (const block of blocks) if (block.row !== undefined) rows.set(block.row, [...(rows.get(block.row) ?? []), block]);
  return [...rows.values()].flatMap((cells) => {
    const pages = pagesOf(cells);
    return pages.length < 2 ? [] : [`pages ${pages.join(', ')}: ${cells.map(describe).join(' | ')}`];
  });
}

/** Where the text of a page ends, for headings of lines to write on: nothing else on paper follows these. */
interface RoomToWrite {
  /** The distance of the lowest line from the foot of the paper, and the least room, in points. */
  readonly foot: number;
  readonly least: number;
}

/** Headings that are divided, or without two lines of what they announce on their page: all of it where it has fewer. */
export function headingsAlone(blocks: readonly PrintedBlock[], writing?: RoomToWrite): readonly string[] {
  return blocks.flatMap((heading, index) => {
    if (!isHeading(heading)) return [];
    const last = heading.lines.at(-1);
    const next = blocks.slice(index + 1).find((block) => !isHeading(block) && block.type !== 'TH');
    const below = next === undefined || last === undefined ? 0 : (countByPage(next).get(last.page) ?? 0);
    const isAlone = next === undefined || below < Math.min(2, next.lines.length);
    const hasRoom = writing !== undefined && last !== undefined && last.baseline - writing.foot >= writing.least;
    const isDivided = countByPage(heading).size > 1;
    return isDivided || (isAlone && !hasRoom) ? [`page ${(last?.page ?? 0) + 1}: ${describe(heading)}`] : [];
  });
}

/** How many blocks are divided between pages: a file in which none is would prove nothing. */
export function countDivided(blocks: readonly PrintedBlock[]): number {
  return blocks.filter((block) => countByPage(block).size > 1).length;
}

const isHeading = ({ type }: PrintedBlock): boolean => /^H[1-6]$/.test(type);
const describe = ({ type, lines }: PrintedBlock): string => `${type} ${lines.map(({ text }) => text).join(' / ')}`.slice(0, 90);

function countByPage({ lines }: PrintedBlock): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { page } of lines) counts.set(page, (counts.get(page) ?? 0) + 1);
  return counts;
}

const pagesOf = (blocks: readonly PrintedBlock[]): readonly number[] => [
  ...new Set(blocks.flatMap(({ lines }) => lines.map(({ page }) => page + 1))),
];
