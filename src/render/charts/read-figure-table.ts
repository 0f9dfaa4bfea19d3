import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { parseFigure, type Figure } from '../../body/parse-figure.ts';

/** The figures of a chart: one row for each label, one figure for each column. */
export interface FigureTable {
  /** The heads of the columns of figures, such as years. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly figures: readonly Figure[] }[];
}

/** Reads the table in a chart's content. Nothing when there is none, or when a cell that should hold a number does not. */
export function readFigureTable(content: readonly ElementContent[]): FigureTable | undefined {
  const [head, ...body] = findAll(content, 'tr').map((row) => findAll(row.children, 'th', 'td').map((cell) => toString(cell).trim()));
  const columns = head?.slice(1) ?? [];
  if (columns.length === 0 || body.length === 0) return undefined;
  const rows = body.map(([label = '', ...cells]) => ({ label, figures: cells.flatMap((cell) => parseFigure(cell) ?? []) }));
  return rows.every(({ label, figures }) => label !== '' && figures.length === columns.length) ? { columns, rows } : undefined;
}

function findAll(content: readonly ElementContent[], ...tagNames: readonly string[]): readonly Element[] {
  return content.flatMap((node) => {
    if (node.type !== 'element') return [];
    return tagNames.includes(node.tagName) ? [node] : findAll(node.children, ...tagNames);
  });
}
