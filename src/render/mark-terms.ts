import type { ElementContent, Text } from 'hast';
import { h } from 'hastscript';
import { getEntry, getText } from '../model/find-text.ts';
import type { EntryId } from '../schema/ids.ts';
import { withChildren } from './change-elements.ts';
import { getGlossary, type Glossary } from './glossary.ts';
import type { RenderContext } from './render-context.ts';

const passedOver = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'code', 'svg', 'figcaption', 'summary', 'th', 'blockquote']);

/**
 * Links the first use of each glossary term and shows its meaning beside it. `seen` holds the terms already met on the
 * page; the term that the page itself explains is not linked. A table that is wider than the page scrolls, and would cut a
 * meaning off: in it a term is linked alone, and explained where the text uses it next.
 */
export function markTerms(content: readonly ElementContent[], context: RenderContext, seen: Set<EntryId>): ElementContent[] {
  if (context.target.terms === 'plain') return [...content];
  return markContent(content, context, { glossary: getGlossary(context.edition, context.text.language), seen });
}

/** The terms to look for, and those that are met already. */
interface Terms {
  readonly glossary: Glossary;
  readonly seen: Set<EntryId>;
}

function markContent(content: readonly ElementContent[], context: RenderContext, terms: Terms): ElementContent[] {
  return content.flatMap((node) => {
    if (node.type === 'text') return markText(node, context, terms);
    if (node.type !== 'element' || (passedOver.has(node.tagName) && node.properties['scope'] !== 'row')) return node;
    const inside =
      node.tagName === 'table'
        ? markContent(node.children, linkedAlone(context), { ...terms, seen: new Set(terms.seen) })
        : markContent(node.children, context, terms);
    return withChildren(node, inside);
  });
}

const linkedAlone = (context: RenderContext): RenderContext => ({ ...context, target: { ...context.target, terms: 'linked' } });

function markText(node: Text, context: RenderContext, { glossary, seen }: Terms): ElementContent | ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { id, index, length } of glossary.find(node.value)) {
    if (seen.has(id) || id === context.entry.id) continue;
    seen.add(id);
    parts.push({ type: 'text', value: node.value.slice(end, index) }, ...term(id, node.value.slice(index, index + length), context));
    end = index + length;
  }
  if (end === 0) return node;
  parts.push({ type: 'text', value: node.value.slice(end) });
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}

function term(id: EntryId, words: string, { edition, text, target }: RenderContext): ElementContent[] {
  const entry = getEntry(edition, id);
  const href = target.links.entry(id);
  if (target.terms === 'linked' || entry.kind !== 'term') return [h('a.term', { href }, words)];
  const { title, meaning, expansion } = getText(edition, entry, text.language);
  const noteId = `${target.idPrefix}${id}`;
  const note = [h('b', title), expansion === undefined ? ': ' : ` (${expansion}): `, meaning];
  return [
    h('span.term', [
      h('a', { href, 'aria-describedby': noteId }, words),
      // Told with the link. In the flow of the text it would be spoken once more, in the middle of the sentence.
      h('span.term-note', { id: noteId, ariaHidden: 'true', 'data-pagefind-ignore': '' }, note),
    ]),
  ];
}
