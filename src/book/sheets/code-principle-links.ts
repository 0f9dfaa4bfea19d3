import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { listEntries } from '../../model/find-text.ts';
import type { Edition } from '../../model/types.ts';
import { permalinkOf } from '../rewrite-links.ts';

/**
 * Puts the code of a principle behind the links that lead to it: on paper nobody can follow them, and the code is what a
 * trainer finds in the book and on the cards. Words that name the code anyway stay as they are. `address` is that of the
 * site's root.
 */
export function codePrincipleLinks(edition: Edition, address: string): (content: readonly ElementContent[]) => ElementContent[] {
  const codes = new Map(listEntries(edition, 'principle').map(({ id }) => [permalinkOf(edition, id, address), id]));
  const addCodes = (content: readonly ElementContent[]): ElementContent[] => {
    const named = new Set(listWords(content));
    return content.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      const code = node.tagName === 'a' ? codes.get(String(node.properties.href).replace(/#.*$/, '')) : undefined;
      if (code === undefined) return [{ ...node, children: addCodes(node.children) }];
      if (named.has(code)) return [node];
      named.add(code);
      return [node, { type: 'text', value: ` (${code})` }];
    });
  };
  return addCodes;
}

const listWords = (content: readonly ElementContent[]): readonly string[] =>
  toString(h('div', [...content])).match(/[\p{L}\p{N}-]+/gu) ?? [];
