import type { EntryKind } from '../schema/entry-kinds.ts';

/** One entry of a synthetic edition: what it is and where it belongs, the same in all languages. */
export interface PlannedEntry {
  readonly kind: EntryKind;
  readonly id: string;
  /** Path below a language folder. */
  readonly file: string;
  /** Counts all entries from 0: the seed of the entry's words. */
  readonly index: number;
  /** The set of a principle or finding. */
  readonly set?: string;
}

/** The content of a synthetic edition before it has words. */
export interface EditionPlan {
  readonly entries: readonly PlannedEntry[];
  /** Principle sets with the code of their principles. */
  readonly sets: readonly { readonly id: string; readonly code: string }[];
}

/** How many references a synthetic edition has. */
export const referenceCount = 30;

/** The entries that every synthetic edition has; the site's menus lead to them. */
const fixedPages = ['home', 'principles', 'findings', 'training', 'pilots', 'references'];
const most = { sets: 26, terms: 40 };

/**
 * Divides so many entries of one language among the kinds in about the shares of a real edition: most are principles. At
 * least 12, so that each kind has one.
 */
export function planEdition(perLanguage: number): EditionPlan {
  if (!Number.isInteger(perLanguage) || perLanguage < 12)
    throw new RangeError(`an edition needs at least 12 entries a language, not ${perLanguage}`);
  const rest = perLanguage - fixedPages.length;
  const share = (part: number, limit = rest): number => Math.min(limit, Math.max(1, Math.round(rest * part)));
  const setCount = share(0.07, most.sets);
  const modules = share(0.08);
  const pilots = share(0.06);
  const terms = share(0.2, most.terms);
  const pages = Math.floor(rest * 0.08);
  const principles = rest - 2 * setCount - modules - pilots - terms - pages;
  const sets = numbers(setCount).map((set) => ({ id: `set-${set}`, code: codeOf(set) }));

  const found: Omit<PlannedEntry, 'index'>[] = [
    ...fixedPages.map((id) => ({ kind: 'page', id, file: `pages/${id}.mdx` }) as const),
    ...numbers(pages).map((page) => ({ kind: 'page', id: `page-${page}`, file: `pages/page-${page}.mdx` }) as const),
    ...sets.map(({ id }) => ({ kind: 'set', id, file: `principles/${id}/index.mdx` }) as const),
    ...sets.map(({ id }) => ({ kind: 'finding', id: `findings-${id}`, file: `findings/${id}.mdx`, set: id }) as const),
    ...numbers(principles).map((principle) => planPrinciple(principle, sets)),
    ...numbers(modules).map((module) => ({ kind: 'module', id: `module-${module}`, file: `modules/module-${module}/index.mdx` }) as const),
    ...numbers(pilots).map((pilot) => ({ kind: 'pilot', id: `pilot-${pilot}`, file: `pilots/pilot-${pilot}.mdx` }) as const),
    ...numbers(terms).map((term) => ({ kind: 'term', id: `term-${term}`, file: `terms/${term}.mdx` }) as const),
  ];
  return { sets, entries: found.map((entry, index) => ({ ...entry, index })) };
}

/** All planned entries of a kind. */
export function listPlanned(plan: EditionPlan, kind: EntryKind): readonly PlannedEntry[] {
  return plan.entries.filter((entry) => entry.kind === kind);
}

/** Principles are dealt out to the sets in turn. */
function planPrinciple(principle: number, sets: EditionPlan['sets']): Omit<PlannedEntry, 'index'> {
  const { id: set, code } = sets[(principle - 1) % sets.length] ?? { id: 'set-1', code: codeOf(1) };
  const id = `${code}-${Math.ceil(principle / sets.length)}`;
  return { kind: 'principle', id, set, file: `principles/${set}/${id}.mdx` };
}

/** `SA` for the first set, `SZ` for the twenty-sixth. */
const codeOf = (set: number): string => `S${String.fromCharCode(64 + set)}`;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
