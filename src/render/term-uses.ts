import type { Edition } from '../model/types.ts';
import type { EntryId, LanguageTag } from '../schema/ids.ts';
import { getGlossary } from './glossary.ts';
import { walkTree } from './walk-tree.ts';

/** For each term the entries whose text uses it, in the order of the edition. */
export type TermUses = ReadonlyMap<EntryId, readonly EntryId[]>;

const known = new WeakMap<Edition, Map<LanguageTag, TermUses>>();

/** Where the terms of the glossary are used in a language. Made once, since it reads every text. */
export function getTermUses(edition: Edition, language: LanguageTag): TermUses {
  const ofEdition = known.get(edition) ?? new Map<LanguageTag, TermUses>();
  known.set(edition, ofEdition);
  const uses = ofEdition.get(language) ?? findTermUses(edition, language);
  ofEdition.set(language, uses);
  return uses;
}

function findTermUses(edition: Edition, language: LanguageTag): TermUses {
  const glossary = getGlossary(edition, language);
  const uses = new Map<EntryId, Set<EntryId>>();
  for (const { id, texts } of edition.entries.values()) {
    const text = texts.get(language);
    if (text === undefined) continue;
    const { body, inline } = edition.store.getTrees(text.treeKey);
    for (const tree of [body, ...Object.values(inline)]) {
      walkTree(tree, (node) => {
        if (node.type !== 'text') return;
        for (const found of glossary.find(node.value)) {
          if (found.id !== id) uses.set(found.id, (uses.get(found.id) ?? new Set()).add(id));
        }
      });
    }
  }
  return new Map([...uses].map(([term, entries]) => [term, [...entries]]));
}
