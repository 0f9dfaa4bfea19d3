import type { Nodes } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import type { Position } from '../diagnostics/diagnostic.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { parseFigure } from './parse-figure.ts';
import { components, type AttributeRule, type ComponentSchema, type ContentRule } from '../schema/components.ts';

/** What is wrong with a component as an author wrote it: its name, its attributes, its content. */
export function checkComponent(written: MdxJsxFlowElement | MdxJsxTextElement, position: Position): readonly Problem[] {
  const name = written.name ?? '';
  const schema = Object.hasOwn(components, name) ? components[name] : undefined;
  if (schema === undefined) {
    return /^[a-z]/.test(name) || name === ''
      ? [{ code: 'html-in-content', position, params: { found: name } }]
      : [{ code: 'component-unknown', position, params: { value: name, suggestion: suggest(name, Object.keys(components)) } }];
  }
  return [...checkAttributes(name, schema, written.attributes, position), ...checkContent(name, schema.content, written, position)];
}

type WrittenAttributes = readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[];

function checkAttributes(name: string, schema: ComponentSchema, attributes: WrittenAttributes, start: Position): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const attribute of attributes) {
    const position = placeOf(attribute, start);
    if (attribute.type === 'mdxJsxAttribute') seen.add(attribute.name);
    if (attribute.type === 'mdxJsxExpressionAttribute' || (attribute.value !== null && typeof attribute.value === 'object')) {
      const found = attribute.type === 'mdxJsxAttribute' ? `${attribute.name}={…}` : '{…}';
      problems.push({ code: 'code-in-content', position, params: { found } });
      continue;
    }
    const value = attribute.value ?? '';
    const rule = Object.hasOwn(schema.attributes, attribute.name) ? schema.attributes[attribute.name] : undefined;
    if (rule === undefined) {
      const suggestion = suggest(attribute.name, Object.keys(schema.attributes));
      problems.push({ code: 'attribute-unknown', position, params: { component: name, value: attribute.name, suggestion } });
    } else if (attribute.name === 'alt' && value.trim() === '') {
      problems.push({ code: 'image-without-text', position, params: {} });
    } else if (!fits(rule, value)) {
      const params = { component: name, attribute: attribute.name, found: value, expected: describe(rule) };
      problems.push({ code: 'attribute-wrong', position, params });
    }
  }
  for (const [attribute, rule] of Object.entries(schema.attributes)) {
    if (!rule.required || seen.has(attribute)) continue;
    problems.push(
      attribute === 'alt'
        ? { code: 'image-without-text', position: start, params: {} }
        : { code: 'attribute-missing', position: start, params: { component: name, attribute, expected: describe(rule) } },
    );
  }
  return problems;
}

function fits(rule: AttributeRule, value: string): boolean {
  if (rule.type === 'choice') return rule.of.includes(value);
  if (rule.type === 'number') return /^\d+$/.test(value);
  return value.trim() !== '';
}

function describe(rule: AttributeRule): string {
  if (rule.type === 'choice') return `one of ${rule.of.map((choice) => `\`${choice}\``).join(', ')}`;
  if (rule.type === 'citation') return 'the key of a reference';
  if (rule.type === 'picture') return 'the path of a picture, such as `assets/map.svg`';
  if (rule.type === 'number') return `a whole number: ${rule.describes}`;
  return `a text: ${rule.describes}`;
}

function checkContent(
  name: string,
  rule: ContentRule,
  written: MdxJsxFlowElement | MdxJsxTextElement,
  start: Position,
): readonly Problem[] {
  const { children } = written;
  const wrong = (expected: string, position = start): readonly Problem[] => [
    { code: 'component-content-wrong', position, params: { component: name, expected } },
  ];
  const isInline = written.type === 'mdxJsxTextElement';
  switch (rule) {
    case 'none':
      return children.length > 0 ? wrong('no content') : [];
    case 'blocks':
      return isInline || children.length === 0 ? wrong('at least one paragraph') : [];
    case 'table': {
      const [table, second] = children.filter((child) => child.type === 'table');
      if (isInline || table === undefined || second !== undefined) return wrong('exactly one table');
      const cells = table.children.slice(1).flatMap((row) => row.children.slice(1));
      const noFigure = cells.find((cell) => parseFigure(toString(cell)) === undefined);
      return noFigure === undefined
        ? []
        : wrong('a table with figures, such as `4.5`, in every column but the first', placeOf(noFigure, start));
    }
    case 'list':
      return isInline || children.length !== 1 || children[0]?.type !== 'list' ? wrong('exactly one list') : [];
    case 'table-to-fill':
      return isInline || children.length !== 1 || children[0]?.type !== 'table' ? wrong('exactly one table') : [];
    case 'headed-lists':
      return isInline || !isHeadedLists(children) ? wrong('headings, each with a list behind it') : [];
  }
}

/** Each heading has a list before the next one, and nothing comes before the first heading. */
function isHeadedLists(children: readonly Nodes[]): boolean {
  const [first, ...sections] = children
    .map(({ type }) => (type === 'heading' ? '#' : type === 'list' ? '-' : ''))
    .join('')
    .split('#');
  return first === '' && children[0]?.type === 'heading' && sections.every((section) => section.includes('-'));
}

function placeOf({ position }: { readonly position?: { readonly start: Position } | undefined }, otherwise: Position): Position {
  return position === undefined ? otherwise : { line: position.start.line, column: position.start.column };
}
