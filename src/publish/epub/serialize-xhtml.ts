import type { ElementContent, Properties } from 'hast';
import { html, svg, type Schema } from 'property-information';
import { attributeOf, voidElements } from '../../render/attribute-of.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * Writes a tree as XHTML: every element closed, drawings in their namespace, a language said both ways. Soft hyphens stay
 * out, since they would end up in what readers search and copy.
 */
export function serializeXhtml(nodes: readonly ElementContent[]): string {
  return nodes.map((node) => writeNode(node, html)).join('');
}

function writeNode(node: ElementContent, around: Schema): string {
  if (node.type === 'text') return escapeText(node.value);
  if (node.type !== 'element') return '';
  const opensDrawing = node.tagName === 'svg' && around === html;
  const schema = opensDrawing ? svg : around;
  const attributes = [
    ...(opensDrawing ? [`xmlns="${svgNamespace}"`] : []),
    ...Object.entries(node.properties).flatMap(([name, value]) => writeAttribute(name, value, schema)),
  ];
  const start = [node.tagName, ...attributes].join(' ');
  const closesItself = schema === svg ? node.children.length === 0 : voidElements.has(node.tagName);
  if (closesItself) return `<${start}/>`;
  return `<${start}>${node.children.map((child) => writeNode(child, schema)).join('')}</${node.tagName}>`;
}

function writeAttribute(property: string, value: Properties[string], schema: Schema): string[] {
  const attribute = attributeOf(property, value, schema);
  if (attribute === undefined) return [];
  // XML has no attributes without a value; the empty one says of an attribute that it is there.
  const written = `${attribute.name}="${escapeText(attribute.value ?? '')}"`;
  return attribute.name === 'lang' ? [written, `xml:${written}`] : [written];
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00AD': '' };

/** Text as it stands in XML, between tags or between quotation marks. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"\u00AD]/g, (character) => references[character] ?? '');
}
