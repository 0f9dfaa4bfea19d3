import type { LoadedEdition } from '../load/load-edition.ts';
import type { LoadedSource, LoadedTranslation } from '../load/read-entry.ts';
import type { EntryId, LanguageTag } from '../schema/ids.ts';
import { formerNames } from './former-names.ts';
import { entryAddress } from './entry-address.ts';
import { noteEntryReads, noteTextReads } from './entry-reads.ts';
import { findFreshness, translatableBlocks } from './freshness.ts';
import { orderSources } from './order-sources.ts';
import type { Placement } from './outline.ts';
import type { Entry, TextBase } from './types.ts';

/** The entries of an edition: the outline, the trainer's pack, then the terms by title. The first of two equal ids wins. */
export function buildEntries(loaded: LoadedEdition, placements: ReadonlyMap<EntryId, Placement>): ReadonlyMap<EntryId, Entry> {
  const translations = indexTranslations(loaded);
  const ordered = orderSources(loaded.sources, [...placements.keys()], loaded.edition.value.source_language);
  const entries = new Map<EntryId, Entry>();
  for (const source of ordered) {
    if (entries.has(source.front.id)) continue;
    const entry = buildEntry(source, translations.get(source.file) ?? [], placements.get(source.front.id), loaded);
    entries.set(source.front.id, noteEntryReads(entry));
  }
  return entries;
}

interface TranslatedText {
  readonly language: LanguageTag;
  readonly loaded: LoadedTranslation;
}

/** The path of the source file that a file of another language translates. */
export function sourcePathOf(file: string, sourceLanguage: string): string {
  return file.replace(/^[^/]+/, sourceLanguage);
}

function indexTranslations(loaded: LoadedEdition): ReadonlyMap<string, readonly TranslatedText[]> {
  const index = new Map<string, TranslatedText[]>();
  for (const language of loaded.edition.value.languages) {
    for (const translation of loaded.translations.get(language) ?? []) {
      const path = sourcePathOf(translation.file, loaded.edition.value.source_language);
      index.set(path, [...(index.get(path) ?? []), { language, loaded: translation }]);
    }
  }
  return index;
}

function buildEntry(
  source: LoadedSource,
  translations: readonly TranslatedText[],
  placement: Placement | undefined,
  loaded: LoadedEdition,
): Entry {
  const { front, facts } = source;
  const edition = loaded.edition.value;
  const blocks = translatableBlocks(front, facts);
  const sourceText: TextBase = {
    language: edition.source_language,
    file: source.file,
    facts,
    treeKey: source.treeKey,
    freshness: { type: 'source' },
  };
  const translated = translations.map(({ language, loaded: text }): TextBase & { readonly front: LoadedTranslation['front'] } => ({
    language,
    file: text.file,
    facts: text.facts,
    treeKey: text.treeKey,
    freshness: findFreshness(text.front.digest, blocks, front.wording) ?? { type: 'outdated', blocks: blocks.map((block) => block.name) },
    reviewed: text.front.reviewed,
    front: text.front,
  }));
  /** The texts of all languages with the words that `pick` takes from front matter of the same kind. */
  const texts = <W>(own: W, pick: (front: LoadedTranslation['front']) => W | undefined): ReadonlyMap<LanguageTag, TextBase & W> => {
    const all = new Map<LanguageTag, TextBase & W>([[edition.source_language, noteTextReads({ ...sourceText, ...own })]]);
    for (const { front: words, ...text } of translated) {
      const picked = pick(words);
      if (picked !== undefined) all.set(text.language, noteTextReads({ ...text, ...picked }));
    }
    return all;
  };
  const base = {
    id: front.id,
    address: entryAddress(source.place),
    parent: placement?.parent ?? ownerOf(source, loaded),
    children: placement?.children ?? [],
    number: placement?.number,
    source: front.source,
    origin: front.origin,
    ...formerNames(source),
    anchors: facts.headings.map((heading) => heading.slug),
    blockAnchors: facts.blockAnchors,
  };
  switch (front.kind) {
    case 'page':
      return { ...base, kind: 'page', texts: texts(pagePick(front), (words) => (words.kind === 'page' ? pagePick(words) : undefined)) };
    case 'set': {
      const stakeholder = Object.entries(edition.stakeholders).find(([id]) => id === front.id)?.[1];
      const { code, hue, icon } = stakeholder ?? { code: '', hue: 0, icon: '' };
      return {
        ...base,
        kind: 'set',
        code,
        hue,
        icon,
        texts: texts(summaryPick(front), (words) => (words.kind === 'set' ? summaryPick(words) : undefined)),
      };
    }
    case 'principle': {
      const { actors, themes, support } = front;
      const set = placement?.parent ?? front.id;
      const own = principlePick(front);
      return {
        ...base,
        kind: 'principle',
        set,
        actors,
        with: front.with,
        themes,
        support,
        texts: texts(own, (words) => (words.kind === 'principle' ? principlePick(words) : undefined)),
      };
    }
    case 'finding': {
      const set = loaded.sources.find((other) => other.front.id === String(front.set))?.front.id ?? front.id;
      return {
        ...base,
        kind: 'finding',
        set,
        texts: texts(summaryPick(front), (words) => (words.kind === 'finding' ? summaryPick(words) : undefined)),
      };
    }
    case 'module': {
      const { length, concepts } = front;
      const own = modulePick(front);
      return {
        ...base,
        kind: 'module',
        length,
        concepts,
        texts: texts(own, (words) => (words.kind === 'module' ? modulePick(words) : undefined)),
      };
    }
    case 'plan': {
      const own = planPick(front);
      return {
        ...base,
        kind: 'plan',
        length: front.length,
        schedule: front.parts.map(({ minutes, uses }) => ({ minutes, uses })),
        texts: texts(own, (words) => (words.kind === 'plan' ? planPick(words) : undefined)),
      };
    }
    case 'worksheet':
      return {
        ...base,
        kind: 'worksheet',
        order: front.number,
        texts: texts(summaryPick(front), (words) => (words.kind === 'worksheet' ? summaryPick(words) : undefined)),
      };
    case 'slides':
      return {
        ...base,
        kind: 'slides',
        texts: texts(summaryPick(front), (words) => (words.kind === 'slides' ? summaryPick(words) : undefined)),
      };
    case 'pilot': {
      const { country, organisations } = front;
      const own = summaryPick(front);
      return {
        ...base,
        kind: 'pilot',
        country,
        organisations,
        texts: texts(own, (words) => (words.kind === 'pilot' ? summaryPick(words) : undefined)),
      };
    }
    case 'term':
      return { ...base, kind: 'term', texts: texts(termPick(front), (words) => (words.kind === 'term' ? termPick(words) : undefined)) };
  }
}

type Front = LoadedSource['front'] | LoadedTranslation['front'];
type OfKind<K extends Front['kind']> = Extract<Front, { kind: K }>;

const summaryPick = ({ title, summary }: OfKind<'set' | 'finding' | 'pilot' | 'worksheet' | 'slides'>) => ({ title, summary });
const pagePick = ({ title, summary, doors }: OfKind<'page'>) => ({ title, summary, doors });
const principlePick = ({ title, ask, steps }: OfKind<'principle'>) => ({ title, ask, steps });
const modulePick = ({ title, summary, outcomes }: OfKind<'module'>) => ({ title, summary, outcomes });
const planPick = ({ title, summary, aims, materials, parts, questions, watch }: OfKind<'plan'>) => ({
  title,
  summary,
  aims,
  materials,
  parts: parts.map((part) => ({ title: part.title, text: part.text })),
  questions,
  watch,
});
const termPick = ({ title, meaning, expansion, variants, avoid }: OfKind<'term'>) => ({ title, meaning, expansion, variants, avoid });

/** What a piece of the trainer's pack belongs to: its module, or the page of the whole training. The outline does not name it. */
function ownerOf({ place }: LoadedSource, { sources }: LoadedEdition): EntryId | undefined {
  if (place.kind !== 'plan' && place.kind !== 'worksheet' && place.kind !== 'slides') return undefined;
  return sources.find(({ front }) => front.id === (place.module ?? 'training'))?.front.id;
}
