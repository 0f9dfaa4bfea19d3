import { entryAddress } from '../model/entry-address.ts';
import type { EditionPlan, PlannedEntry } from './plan-edition.ts';
import { benchLanguages } from './word-lists.ts';

/** How links, citations and remarks are written: the same words make pages of this generator and of another. */
export interface Dialect {
  link(label: string, to: PlannedEntry, anchor?: string): string;
  cite(keys: readonly string[]): string;
  /** A block set apart from the text. */
  box(kind: 'note' | 'example' | 'exercise', title: string, content: string): string;
}

/** The content format of this generator. */
export const editionDialect: Dialect = {
  link: (label, { id }, anchor) => `[${label}](${id}${anchor === undefined ? '' : `#${anchor}`})`,
  cite: (keys) => `[${keys.map((key) => `@${key}`).join('; ')}]`,
  box(kind, title, content) {
    const [open, close] = {
      note: [`<Callout kind="note" title="${title}">`, '</Callout>'],
      example: [`<Example name="${title}">`, '</Example>'],
      exercise: [`<Activity title="${title}">`, '</Activity>'],
    }[kind];
    return `${open}\n\n${content}\n\n${close}`;
  },
};

/** Markdown as Starlight reads it, below a language folder: links are addresses, citations words in brackets. */
export function starlightDialect(language: string): Dialect {
  return {
    link: (label, to) => `[${label}](/${language}/${addressOf(to)})`,
    cite: (keys) => `(${keys.join('; ')})`,
    box: (kind, title, content) => `:::${kind === 'note' ? 'note' : 'tip'}[${title}]\n${content}\n:::`,
  };
}

/** The address of an entry below a language folder, the same in both generators. */
export function addressOf({ kind, id, set }: PlannedEntry): string {
  return entryAddress(set === undefined ? { kind, id } : { kind, id, set });
}

/** The files that both generators make for the entries, in all languages. */
export function entryPagePaths(plan: EditionPlan): ReadonlySet<string> {
  return new Set(benchLanguages.flatMap((language) => plan.entries.map((entry) => `${language}/${addressOf(entry)}index.html`)));
}
