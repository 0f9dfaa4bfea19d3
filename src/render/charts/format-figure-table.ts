import type { Element, ElementContent } from 'hast';
import { parseFigure } from '../../body/parse-figure.ts';
import { formatFigure } from './format-figure.ts';

/**
 * Writes the figures of a chart's table as a language does, as the drawing beside it says them: `8.3` is `8,3` in Greek.
 * What the author wrote behind a number stays. Heads and labels are words, also where they are years.
 */
export function formatFigureTable(content: readonly ElementContent[], language: string): ElementContent[] {
  return content.map((node) => {
    if (node.type !== 'element') return node;
    return { ...node, children: node.tagName === 'tr' ? formatRow(node, language) : formatFigureTable(node.children, language) };
  });
}

function formatRow({ children }: Element, language: string): ElementContent[] {
  const label = children.find((child) => child.type === 'element');
  return children.map((cell) =>
    cell.type === 'element' && cell.tagName === 'td' && cell !== label
      ? { ...cell, children: cell.children.map((child) => formatWords(child, language)) }
      : cell,
  );
}

function formatWords(node: ElementContent, language: string): ElementContent {
  if (node.type === 'element') return { ...node, children: node.children.map((child) => formatWords(child, language)) };
  const figure = node.type === 'text' ? parseFigure(node.value) : undefined;
  if (node.type !== 'text' || figure === undefined) return node;
  const [unit = ''] = /\s*[%‰\p{L}]*\s*$/u.exec(node.value) ?? [];
  return { ...node, value: `${formatFigure(figure, '', language)}${unit}` };
}
