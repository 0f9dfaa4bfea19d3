import type { Table } from 'mdast';
import type { Problem } from '../diagnostics/problem.ts';

/** The rows of a table that hold more cells than its head, each at the first cell that no page would show. */
export function checkTable({ children: [head, ...rows] }: Table): readonly Problem[] {
  const columns = head?.children.length ?? 0;
  return rows.flatMap(({ children: cells }) => {
    const start = cells[columns]?.position?.start;
    if (start === undefined) return [];
    const position = { line: start.line, column: start.column };
    return [{ code: 'table-row-too-long', position, params: { found: cells.length, expected: columns } } as const];
  });
}
