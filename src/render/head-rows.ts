import type { Element, ElementContent } from 'hast';

/**
 * Makes the first cell of each row its head where the corner of the table is empty: nothing heads the first column, so its
 * words are names of rows (WCAG 1.3.1). The heads of columns are resolved already: an empty corner is a `td`.
 */
export function headRows(table: readonly ElementContent[]): ElementContent[] {
  const head = table.find((child) => child.type === 'element' && child.tagName === 'thead');
  const corner = head?.type === 'element' ? firstCell(elementsOf(head)[0]) : undefined;
  if (corner?.tagName !== 'td' || corner.children.length > 0) return [...table];
  return table.map((child) =>
    child.type === 'element' && child.tagName === 'tbody' ? { ...child, children: child.children.map(headRow) } : child,
  );
}

function headRow(row: ElementContent): ElementContent {
  const first = row.type === 'element' ? firstCell(row) : undefined;
  if (row.type !== 'element' || first === undefined || first.children.length === 0) return row;
  const named: Element = { ...first, tagName: 'th', properties: { ...first.properties, scope: 'row' } };
  return { ...row, children: row.children.map((cell) => (cell === first ? named : cell)) };
}

const elementsOf = (element: Element): readonly Element[] => element.children.filter((child) => child.type === 'element');
const firstCell = (row: Element | undefined): Element | undefined => (row === undefined ? undefined : elementsOf(row)[0]);
