import type { Nodes, Properties } from 'hast';
import { toString } from 'hast-util-to-string';
import { html, svg, type Schema } from 'property-information';
import { attributeOf, voidElements } from './attribute-of.ts';

/**
 * Writes trees as HTML: of trees such as ours the same bytes as `hast-util-to-html` writes with its defaults, to which a test holds
 * it. The library can do a great deal more and takes several times as long, and every text of an edition is written for its
 * page, the book and the data.
 * @throws when a node is neither an element nor text, or an element has content that can have none.
 */
export function writeHtml(tree: Nodes | readonly Nodes[]): string {
  return 'type' in tree ? writeNode(tree, html) : writeAll(tree, html);
}

/** Writes a drawing that is a file of its own. */
export function writeSvg(drawing: Nodes): string {
  return writeNode(drawing, svg);
}

function writeAll(nodes: readonly Nodes[], schema: Schema): string {
  let written = '';
  for (const node of nodes) written += writeNode(node, schema);
  return written;
}

/** Where HTML begins again inside a drawing. https://html.spec.whatwg.org/#html-integration-point */
const integrationPoints = new Set(['desc', 'foreignObject', 'title']);

/** Elements whose text is no text of the page, and stands as it is. */
const rawElements = new Set(['script', 'style']);

function writeNode(node: Nodes, around: Schema): string {
  if (node.type === 'text') return escape(node.value, /[&<]/g);
  if (node.type === 'root') return writeAll(node.children, around);
  if (node.type !== 'element') throw new Error(`a tree to be written as HTML has a node of the type ${node.type}`);
  const { tagName, properties, children } = node;
  const schema = around === html && tagName === 'svg' ? svg : around;
  const start = `<${tagName}${writeAttributes(properties, schema)}>`;
  if (around === html && voidElements.has(tagName)) {
    if (children.length > 0) throw new Error(`a tree to be written as HTML has an element <${tagName}> with content`);
    return start;
  }
  const inside = schema === svg && integrationPoints.has(tagName) ? html : schema;
  const content = rawElements.has(tagName) ? toString(node) : writeAll(children, inside);
  return `${start}${content}</${tagName}>`;
}

function writeAttributes(properties: Properties, schema: Schema): string {
  let written = '';
  for (const property in properties) {
    const attribute = attributeOf(property, properties[property], schema);
    if (attribute === undefined) continue;
    const { name, value } = attribute;
    written += value === undefined ? ` ${name}` : ` ${name}="${escape(value, /["&'`]/g)}"`;
  }
  return written;
}

const references: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '"': '&#x22;', "'": '&#x27;', '`': '&#x60;' };

const escape = (text: string, signs: RegExp): string =>
  text.search(signs) === -1 ? text : text.replace(signs, (sign) => references[sign] ?? sign);
