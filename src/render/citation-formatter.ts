import CSL from 'citeproc';
import type { CitedItem } from '../body/parse-citations.ts';
import { oncePerName } from '../model/reads.ts';
import type { Edition } from '../model/types.ts';
import type { CitationKey, LanguageTag } from '../schema/ids.ts';
import { readCitationStyle } from './citation-style.ts';
import { cslLocaleOf, readCslLocale } from './csl-locale.ts';
import { unwrapCslEntry } from './unwrap-csl-entry.ts';

/** Formats citations and the bibliography in one language, in APA style by citeproc. */
export interface CitationFormatter {
  /** One reference as it stands inside the round brackets of a citation: `Hammett et al., 2005, p. 3`. */
  formatCitation(item: CitedItem): string;
  /** The entry of the bibliography as HTML: only `<i>`, `<b>` and character references. */
  formatReference(key: CitationKey): string;
  /** All references in the order of the bibliography. */
  readonly order: readonly CitationKey[];
}

/** Gives what an earlier run has formatted under a name, or what `format` gives. */
export type RecallFormatted = (name: string, format: () => string) => string;

const recalls = new WeakMap<Edition, RecallFormatted>();

/** Puts in what an earlier run has formatted from the same references: to start citeproc takes as long as to render a hundred pages. */
export function recallCitations(edition: Edition, recall: RecallFormatted): void {
  recalls.set(edition, recall);
}

/** The formatter of an edition in a language; made once. A language without a CSL locale uses that of English. */
export const getCitationFormatter = oncePerName((edition: Edition, language: LanguageTag): CitationFormatter => {
  if (edition.references.size === 0) return { formatCitation: ({ key }) => key, formatReference: (key) => key, order: [] };
  const recall = recalls.get(edition) ?? ((_name, format) => format());
  const known = new Map<string, string>();
  const format = (name: string, make: (engine: CitationEngine) => string): string => {
    // Each takes half a millisecond, and the same ones stand on many pages.
    const formatted = known.get(name) ?? recall(`${language} ${name}`, () => make(getEngine(edition, language)));
    known.set(name, formatted);
    return formatted;
  };
  return {
    formatCitation: (item) => format(`cite ${JSON.stringify([item.key, item.locator])}`, (engine) => engine.cite(item)),
    formatReference: (key) => format(`entry ${key}`, (engine) => engine.entries.get(key) ?? ''),
    get order() {
      const order: readonly CitationKey[] = JSON.parse(format('order', (engine) => JSON.stringify(engine.order)));
      return order;
    },
  };
});

interface CitationEngine {
  cite(item: CitedItem): string;
  /** The bibliography: HTML by key. */
  readonly entries: ReadonlyMap<string, string>;
  readonly order: readonly CitationKey[];
}

const getEngine = oncePerName((edition: Edition, language: LanguageTag): CitationEngine => {
  const keys = [...edition.references.keys()];
  const listed = [...edition.references.values()].map(({ note: _note, ...item }) => item);
  const items = new Map<string, object>(listed.map((item) => [item.id, item]));
  const system = {
    retrieveLocale: readCslLocale,
    retrieveItem: (id: string): object => items.get(id) ?? {},
  };
  const use = { types: new Set(listed.map(({ type }) => type)), fields: new Set(listed.flatMap((item) => Object.keys(item))) };
  const engine = new CSL.Engine(system, readCitationStyle(use), cslLocaleOf(language), true);
  engine.updateItems(keys);
  const bibliography = engine.makeBibliography();
  if (bibliography === false) throw new Error('the citation style has no bibliography');
  const [{ entry_ids: entryIds }, entries] = bibliography;
  engine.setOutputFormat('text');
  return {
    cite({ key, locator }) {
      const place = locator === undefined ? {} : placeIn(locator);
      return engine.makeCitationCluster([{ id: key, ...place }]).replace(/^\(|\)$/g, '');
    },
    entries: new Map(entryIds.map(([id = ''], index) => [id, unwrapCslEntry(entries[index] ?? '')])),
    order: keys
      .map((key) => [entryIds.findIndex(([id]) => id === key), key] as const)
      .sort(([a], [b]) => a - b)
      .map(([, key]) => key),
  };
});

/** Pages are written as the language writes them; any other place, such as a chapter, stays as its author wrote it. */
function placeIn(locator: string): { readonly label: 'page'; readonly locator: string } | { readonly suffix: string } {
  const [, pages] = /^(?:pp?\.\s*)?(\d.*)$/.exec(locator) ?? [];
  return pages === undefined ? { suffix: `, ${locator}` } : { label: 'page', locator: pages };
}
