import { createNumberSequence } from './number-sequence.ts';
import { listPlanned, type EditionPlan, type PlannedEntry } from './plan-edition.ts';
import { createProse, termTitle, type Prose } from './prose.ts';
import { benchLanguages, type BenchLanguage } from './word-lists.ts';

/** Who may have to act in a synthetic edition, and its themes. */
export const benchActors: readonly string[] = Array.from({ length: 8 }, (_, index) => `actor-${index + 1}`);
export const benchThemes: readonly string[] = Array.from({ length: 8 }, (_, index) => `theme-${index + 1}`);

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an entry that are the same in all languages. */
export function writeFacts(entry: PlannedEntry, plan: EditionPlan): Fields {
  const next = createNumberSequence(entry.index);
  const any = (kind: PlannedEntry['kind']): readonly string[] => {
    const all = listPlanned(plan, kind);
    return all.length === 0 ? [] : [all[next(all.length)]?.id ?? ''];
  };
  const common = { id: entry.id, source: { document: 'synthetic', chapter: 1 + next(4), item: 1 + entry.index } };
  const terms = any('term');
  switch (entry.kind) {
    case 'principle':
      return {
        ...common,
        actors: pickTwo(benchActors, next),
        with: partnersOf(entry, plan),
        themes: pickTwo(benchThemes, next),
        support: ['practice', 'consensus'],
        related: { findings: [`findings-${entry.set ?? ''}`], modules: any('module'), pilots: any('pilot'), terms },
      };
    case 'finding':
      return { ...common, set: entry.set, related: { modules: any('module'), terms } };
    case 'module':
      return { ...common, length: { from: 60, to: 120 }, concepts: terms, related: { pilots: any('pilot') } };
    case 'pilot':
      return { ...common, country: 'LT', organisations: ['partner-1'], related: { findings: any('finding') } };
    default:
      return common;
  }
}

/** The fields of an entry that every language has in its own words. `steps` come from the entry's text. */
export function writeWords(entry: PlannedEntry, plan: EditionPlan, language: BenchLanguage, steps: readonly string[]): Fields {
  // The body's words begin at other seeds: nothing says the same thing twice.
  const prose = createProse(language, 1_000_000 + entry.index * benchLanguages.length + benchLanguages.indexOf(language));
  const title = `${prose.heading(3)} ${entry.index + 1}`;
  switch (entry.kind) {
    case 'principle':
      return { title, ask: prose.sentence(16), steps: steps.map((text) => ({ text })) };
    case 'module':
      return { title, summary: prose.sentence(14), outcomes: steps };
    case 'term': {
      const term = termTitle(language, listPlanned(plan, 'term').indexOf(entry));
      return { title: term, meaning: prose.sentence(12) };
    }
    case 'page':
      return { title, summary: prose.sentence(14), ...(entry.id === 'home' ? { doors: writeDoors(prose) } : {}) };
    default:
      return { title, summary: prose.sentence(14) };
  }
}

function writeDoors(prose: Prose): readonly Fields[] {
  return ['principles', 'training', 'findings'].map((to) => ({
    id: `door-${to}`,
    title: prose.heading(2),
    text: prose.sentence(14),
    links: [{ to, label: prose.heading(3) }],
  }));
}

/** A set works with its neighbour in the list and with an actor: as few lines on the map of cooperation as a real one has. */
function partnersOf({ set, index }: PlannedEntry, { sets }: EditionPlan): readonly string[] {
  const neighbour = sets[(sets.findIndex(({ id }) => id === set) + 1) % sets.length]?.id;
  return [...(neighbour === undefined || neighbour === set ? [] : [neighbour]), ...(index % 2 === 0 ? [benchActors[0] ?? ''] : [])];
}

/** Two different ones in the order of the list, or the only one. */
function pickTwo(list: readonly string[], next: (limit: number) => number): readonly string[] {
  const first = next(list.length);
  const second = (first + 1 + next(Math.max(1, list.length - 1))) % list.length;
  return list.filter((_, index) => index === first || index === second);
}
