import type { FileStore } from '../body/file-store.ts';
import type { BodyFacts } from '../body/body-facts.ts';
import type { Locale } from '../i18n/locale.ts';
import type { EditionFile, EditionWordsFile } from '../schema/edition-file.ts';
import type { SourceFrontMatter } from '../schema/entry-kinds.ts';
import type { CitationKey, EntryId, LanguageTag } from '../schema/ids.ts';
import type { OrganisationsFile } from '../schema/organisations-file.ts';
import type { Reference } from '../schema/references-file.ts';
import type { SourcePlace } from '../schema/source-place.ts';
import type { Graph } from './graph.ts';
import type { Release } from './releases.ts';

type FrontOf<K extends SourceFrontMatter['kind']> = Extract<SourceFrontMatter, { kind: K }>;
type WordsOf<K extends SourceFrontMatter['kind'], W extends keyof FrontOf<K>> = Pick<FrontOf<K>, W>;

/** Whether a text still says what its source says. */
export type Freshness =
  | { readonly type: 'source' }
  | { readonly type: 'current' }
  /** The source of these blocks changed after they were translated. */
  | { readonly type: 'outdated'; readonly blocks: readonly string[] };

/** One language of an entry: its words, and where its body's tree is kept. */
export interface TextBase {
  readonly language: LanguageTag;
  /** Path relative to the content folder. */
  readonly file: string;
  readonly facts: BodyFacts;
  /** The store keeps the trees of body and steps under this key. */
  readonly treeKey: string;
  readonly freshness: Freshness;
  /** The person who read a translation against its source, and when. */
  readonly reviewed?: { readonly by: string; readonly date: string } | undefined;
}

/** What all kinds of entry have. */
interface EntryBase<W> {
  readonly id: EntryId;
  /** Below a language folder, with a slash at the end: `principles/bakers/ba-1/`; empty for the front page. */
  readonly address: string;
  readonly parent: EntryId | undefined;
  readonly children: readonly EntryId[];
  /** The number in the outline, such as `4.1.2`; nothing for terms and the front page. */
  readonly number: string | undefined;
  readonly source: readonly SourcePlace[];
  readonly origin: 'source' | 'edition';
  /** Former ids. */
  readonly aliases: readonly EntryId[];
  /** Addresses that it had, below a language folder; those that follow from former ids too. */
  readonly formerAddresses: readonly string[];
  /** The ids of the headings in the order of the body, the same in all languages. */
  readonly anchors: readonly string[];
  /** The ids of the blocks of the body on its page, in the order of the text, the same in all languages. */
  readonly blockAnchors: readonly string[];
  /** Anchors that it had, each with the one that stands in its place. */
  readonly formerAnchors: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<LanguageTag, TextBase & W>;
}

export interface Page extends EntryBase<WordsOf<'page', 'title' | 'summary' | 'doors'>> {
  readonly kind: 'page';
}
export interface PrincipleSet extends EntryBase<WordsOf<'set', 'title' | 'summary'>> {
  readonly kind: 'set';
  readonly code: string;
  readonly hue: number;
  readonly icon: string;
}
export interface Principle extends EntryBase<WordsOf<'principle', 'title' | 'ask' | 'steps'>> {
  readonly kind: 'principle';
  readonly set: EntryId;
  readonly actors: FrontOf<'principle'>['actors'];
  /** Stakeholders and actors that the set's stakeholder is asked to work with. */
  readonly with: readonly string[];
  readonly themes: FrontOf<'principle'>['themes'];
  readonly support: FrontOf<'principle'>['support'];
}
export interface Finding extends EntryBase<WordsOf<'finding', 'title' | 'summary'>> {
  readonly kind: 'finding';
  readonly set: EntryId;
}
export interface Module extends EntryBase<WordsOf<'module', 'title' | 'summary' | 'outcomes'>> {
  readonly kind: 'module';
  /** In minutes. */
  readonly length: { readonly from: number; readonly to: number };
  /** Terms that the module explains. */
  readonly concepts: readonly EntryId[];
}
export interface SessionPlan extends EntryBase<
  WordsOf<'plan', 'title' | 'summary' | 'aims' | 'materials' | 'questions' | 'watch'> & PlanParts
> {
  readonly kind: 'plan';
  /** In minutes. */
  readonly length: number;
  /** The parts of the session in order; their words stand in the texts at the same place. */
  readonly schedule: readonly { readonly minutes: number; readonly uses: readonly EntryId[] }[];
}
interface PlanParts {
  readonly parts: readonly { readonly title: string; readonly text: string }[];
}
export interface Worksheet extends EntryBase<WordsOf<'worksheet', 'title' | 'summary'>> {
  readonly kind: 'worksheet';
  /** Its place among the worksheets of its module. */
  readonly order: number;
}
export interface Slides extends EntryBase<WordsOf<'slides', 'title' | 'summary'>> {
  readonly kind: 'slides';
}
export interface Pilot extends EntryBase<WordsOf<'pilot', 'title' | 'summary'>> {
  readonly kind: 'pilot';
  /** ISO 3166 code. */
  readonly country: string;
  readonly organisations: FrontOf<'pilot'>['organisations'];
}
export interface Term extends EntryBase<WordsOf<'term', 'title' | 'meaning' | 'expansion' | 'variants' | 'avoid'>> {
  readonly kind: 'term';
}

/** One entry of the edition in all its languages. */
export type Entry = Page | PrincipleSet | Principle | Finding | Module | SessionPlan | Worksheet | Slides | Pilot | Term;

/** An entry of one kind. */
export type EntryOf<K extends Entry['kind']> = Extract<Entry, { kind: K }>;

/** A place in the outline. */
export interface OutlinePlace {
  readonly id: EntryId;
  readonly contains: readonly OutlinePlace[];
}

/** The words of the edition in one language; what is missing comes from the source language. */
export interface EditionWords extends EditionWordsFile {
  /** The language of title, publisher, funding and rights. */
  readonly language: LanguageTag;
}

/** A whole edition: frozen, typed, with its edges in both directions. Pages, book, search and data read nothing else. */
export interface Edition {
  /** The content folder. */
  readonly root: string;
  readonly config: EditionFile;
  readonly languages: readonly Locale<LanguageTag>[];
  readonly sourceLanguage: LanguageTag;
  /** By language. */
  readonly words: ReadonlyMap<LanguageTag, EditionWords>;
  /** Changes to interface words, by language. */
  readonly strings: ReadonlyMap<LanguageTag, Readonly<Record<string, string>>>;
  /** In the order of the outline, then the terms. */
  readonly entries: ReadonlyMap<EntryId, Entry>;
  readonly outline: readonly OutlinePlace[];
  readonly references: ReadonlyMap<CitationKey, Reference>;
  readonly organisations: OrganisationsFile;
  readonly graph: Graph;
  readonly assets: readonly string[];
  readonly addresses: readonly string[];
  /** What was released so far. */
  readonly releases: readonly Release[];
  readonly themeCss: string;
  /** A digest of all that the edition holds, but for what notes tell of who reads it (`entry-reads.ts`, `graph-reads.ts`). */
  readonly frame: string;
  readonly store: FileStore;
}
