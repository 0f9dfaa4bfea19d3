import { visit } from 'unist-util-visit';
import type { Edition, TextBase } from '../../src/model/types.ts';

/** The words that readers meet in a text: those of its body and of its steps or outcomes. Titles and citations do not count. */
export function countWords(edition: Edition, text: TextBase): number {
  const { body, inline } = edition.store.getTrees(text.treeKey);
  let count = 0;
  for (const tree of [body, ...Object.values(inline)]) {
    visit(tree, 'text', ({ value }) => {
      count += value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    });
  }
  return count;
}
