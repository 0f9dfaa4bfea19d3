import { noteAs, oncePerName } from '../model/reads.ts';
import type { Edition, TextBase } from '../model/types.ts';
import type { EntryId, LanguageTag } from '../schema/ids.ts';
import { getGlossary } from './glossary.ts';
import { walkTree } from './walk-tree.ts';

/** For each term the entries whose text uses it, in the order of the edition. */
export type TermUses = ReadonlyMap<EntryId, readonly EntryId[]>;

/** Gives the terms that stand in a text, by its file: those that an earlier run found in the same words, or what `find` finds. */
export type RecallTerms = (file: string, find: () => readonly EntryId[]) => readonly EntryId[];

/** The entries whose text in a language uses a term. It is noted that their list is read, and not every text that was looked through for it. */
export const getUsesOf = (edition: Edition, language: LanguageTag, term: EntryId): readonly EntryId[] =>
  noteAs(`uses ${language} ${term}`, () => usesIn(edition, language).get(term) ?? []);

const recalls = new WeakMap<Edition, RecallTerms>();

/** Puts in what an earlier run has found: to look through every text takes as long as to render a hundred pages. */
export function recallTermUses(edition: Edition, recall: RecallTerms): void {
  recalls.set(edition, recall);
}

const usesIn = oncePerName((edition: Edition, language: LanguageTag): TermUses => {
  const recall = recalls.get(edition) ?? ((_file, find) => find());
  const uses = new Map<EntryId, EntryId[]>();
  for (const { id, texts } of edition.entries.values()) {
    const text = texts.get(language);
    if (text === undefined) continue;
    for (const term of recall(text.file, () => findTerms(edition, text))) {
      if (term !== id) uses.set(term, [...(uses.get(term) ?? []), id]);
    }
  }
  return uses;
});

/** The terms that stand in a text. */
function findTerms(edition: Edition, { language, treeKey }: TextBase): readonly EntryId[] {
  const glossary = getGlossary(edition, language);
  const { body, inline } = edition.store.getTrees(treeKey);
  const terms = new Set<EntryId>();
  for (const tree of [body, ...Object.values(inline)]) {
    walkTree(tree, (node) => {
      if (node.type === 'text') for (const { id } of glossary.find(node.value)) terms.add(id);
    });
  }
  return [...terms];
}
