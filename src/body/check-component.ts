import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import type { RootContent } from 'mdast';
import type { Position } from '../diagnostics/diagnostic.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { components, type AttributeRule, type ComponentSchema, type ContentRule } from '../schema/components.ts';

/** A component as an author wrote it. */
export interface WrittenComponent {
  readonly name: string | null;
  readonly attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[];
  readonly children: readonly { readonly type: string }[];
}

/** What is wrong with a component: its name, its attributes, its content. */
export function checkComponent(written: WrittenComponent, position: Position): readonly Problem[] {
  const name = written.name ?? '';
  const schema = components[name];
  if (schema === undefined) {
    return /^[a-z]/.test(name) || name === ''
      ? [{ code: 'html-in-content', position, params: { found: name } }]
      : [{ code: 'component-unknown', position, params: { value: name, suggestion: suggest(name, Object.keys(components)) } }];
  }
  return [...checkAttributes(name, schema, written, position), ...checkContent(name, schema.content, written, position)];
}

function checkAttributes(name: string, schema: ComponentSchema, written: WrittenComponent, position: Position): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const attribute of written.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute' || (attribute.value !== null && typeof attribute.value === 'object')) {
      const found = attribute.type === 'mdxJsxAttribute' ? `${attribute.name}={…}` : '{…}';
      problems.push({ code: 'code-in-content', position, params: { found } });
      if (attribute.type === 'mdxJsxAttribute') seen.add(attribute.name);
      continue;
    }
    seen.add(attribute.name);
    const rule = schema.attributes[attribute.name];
    if (rule === undefined) {
      const suggestion = suggest(attribute.name, Object.keys(schema.attributes));
      problems.push({ code: 'attribute-unknown', position, params: { component: name, value: attribute.name, suggestion } });
    } else if (!fits(rule, attribute.value ?? '')) {
      const params = { component: name, attribute: attribute.name, found: attribute.value ?? '', expected: describe(rule) };
      problems.push({ code: 'attribute-wrong', position, params });
    }
  }
  for (const [attribute, rule] of Object.entries(schema.attributes)) {
    if (!rule.required || seen.has(attribute)) continue;
    problems.push(
      attribute === 'alt'
        ? { code: 'image-without-text', position, params: {} }
        : { code: 'attribute-missing', position, params: { component: name, attribute, expected: describe(rule) } },
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
  return rule.describes;
}

function checkContent(name: string, rule: ContentRule, written: WrittenComponent, position: Position): readonly Problem[] {
  const types = written.children.map((child) => child.type);
  const wrong = (expected: string): readonly Problem[] => [{ code: 'component-content-wrong', position, params: { component: name, expected } }];
  if (rule === 'blocks' && types.length === 0) return wrong('at least one paragraph');
  if (rule === 'none' && types.length > 0) return wrong('no content');
  if (rule === 'table' && types.filter((type) => type === 'table').length !== 1) return wrong('exactly one table');
  if (rule === 'headed-lists' && !isHeadedLists(types)) return wrong('headings, each with a list behind it');
  return [];
}

function isHeadedLists(types: readonly RootContent['type'][] | readonly string[]): boolean {
  return types[0] === 'heading' && types.includes('list');
}
