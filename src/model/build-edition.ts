import type { FileStore } from '../body/file-store.ts';
import { localeOf } from '../i18n/locale.ts';
import type { LoadedEdition } from '../load/load-edition.ts';
import type { LanguageTag } from '../schema/ids.ts';
import { buildCitations, buildEdges } from './build-edges.ts';
import { buildEntries } from './build-entries.ts';
import { digestFrame } from './digest-frame.ts';
import { buildGraph } from './graph.ts';
import { noteGraphReads } from './graph-reads.ts';
import { placeEntries, pruneOutline } from './outline.ts';
import { buildRelease, orderReleases } from './releases.ts';
import type { Edition, EditionWords } from './types.ts';

/** The graph of everything that was loaded. It holds for faulty content too: what is missing or unknown is left out. */
export function buildEdition(loaded: LoadedEdition, store: FileStore): Edition {
  const config = loaded.edition.value;
  const ids = new Set(loaded.sources.map(({ front }) => front.id));
  const outline = pruneOutline(config.outline, (id) => ids.has(id));
  const entries = buildEntries(loaded, placeEntries(outline));
  const references = new Map(loaded.references.value.map((reference) => [reference.id, reference]));
  const order = new Map([...entries.keys()].map((id, index) => [id, index]));
  const graph = buildGraph(buildEdges(loaded.sources, entries), buildCitations(loaded.sources, new Set(references.keys())), order);
  return Object.freeze({
    root: loaded.root,
    config,
    languages: config.languages.map(localeOf),
    sourceLanguage: config.source_language,
    words: new Map(config.languages.map((tag) => [tag, editionWords(loaded, tag)])),
    strings: new Map(config.languages.map((tag) => [tag, loaded.strings.get(tag)?.value ?? {}])),
    entries,
    outline,
    references,
    organisations: loaded.organisations.value,
    graph: noteGraphReads(graph),
    assets: loaded.assets,
    addresses: loaded.addresses.map(({ address }) => address),
    releases: orderReleases(loaded.releases.map(({ value }) => buildRelease(value))),
    themeCss: loaded.themeCss,
    frame: digestFrame(loaded, entries),
    store,
  });
}

function editionWords(loaded: LoadedEdition, tag: LanguageTag): EditionWords {
  const sourceTag = loaded.edition.value.source_language;
  const source = loaded.words.get(sourceTag)?.value;
  if (source === undefined) throw new Error(`the loader let an edition pass without ${sourceTag}/edition.yaml`);
  const own = loaded.words.get(tag)?.value;
  if (own === undefined) return { ...source, language: sourceTag };
  return { ...own, actors: { ...source.actors, ...own.actors }, themes: { ...source.themes, ...own.themes }, language: tag };
}
