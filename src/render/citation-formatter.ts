import CSL from 'citeproc';
import type { CitedItem } from '../body/parse-citations.ts';
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

const formatters = new WeakMap<Edition, Map<LanguageTag, CitationFormatter>>();

/** The formatter of an edition in a language; made once. A language without a CSL locale uses that of English. */
export function getCitationFormatter(edition: Edition, language: LanguageTag): CitationFormatter {
  const known = formatters.get(edition) ?? new Map<LanguageTag, CitationFormatter>();
  formatters.set(edition, known);
  const formatter = known.get(language) ?? createCitationFormatter(edition, language);
  known.set(language, formatter);
  return formatter;
}

function createCitationFormatter(edition: Edition, language: LanguageTag): CitationFormatter {
  const keys = [...edition.references.keys()];
  if (keys.length === 0) return { formatCitation: ({ key }) => key, formatReference: (key) => key, order: [] };
  const items = new Map<string, object>([...edition.references].map(([key, { note: _note, ...item }]) => [key, item]));
  const system = {
    retrieveLocale: readCslLocale,
    retrieveItem: (id: string): object => items.get(id) ?? {},
  };
  const engine = new CSL.Engine(system, readCitationStyle(), cslLocaleOf(language), true);
  engine.updateItems(keys);
  const bibliography = engine.makeBibliography();
  if (bibliography === false) throw new Error('the citation style has no bibliography');
  const [{ entry_ids: entryIds }, entries] = bibliography;
  const html = new Map(entryIds.map(([id = ''], index) => [id, unwrapCslEntry(entries[index] ?? '')]));
  engine.setOutputFormat('text');
  /** Each takes half a millisecond, and the same ones stand on many pages. */
  const citations = new Map<string, string>();
  return {
    formatCitation({ key, locator }) {
      const name = JSON.stringify([key, locator]);
      const known = citations.get(name);
      if (known !== undefined) return known;
      const place = locator === undefined ? {} : placeIn(locator);
      const citation = engine.makeCitationCluster([{ id: key, ...place }]).replace(/^\(|\)$/g, '');
      citations.set(name, citation);
      return citation;
    },
    formatReference: (key) => html.get(key) ?? '',
    order: keys
      .map((key) => [entryIds.findIndex(([id]) => id === key), key] as const)
      .sort(([a], [b]) => a - b)
      .map(([, key]) => key),
  };
}

/** Pages are written as the language writes them; any other place, such as a chapter, stays as its author wrote it. */
function placeIn(locator: string): { readonly label: 'page'; readonly locator: string } | { readonly suffix: string } {
  const [, pages] = /^(?:pp?\.\s*)?(\d.*)$/.exec(locator) ?? [];
  return pages === undefined ? { suffix: `, ${locator}` } : { label: 'page', locator: pages };
}
