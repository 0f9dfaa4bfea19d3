import type { Severity } from './diagnostic.ts';

/** What the catalogue knows of one kind of problem. Its code is permanent. */
export interface CatalogueEntry<P> {
  readonly severity: Severity;
  /** What the problem is, for the page of all codes. */
  readonly title: string;
  readonly message: (params: P) => string;
  readonly remedy: (params: P) => string;
}

const problem = <P>(entry: CatalogueEntry<P>): CatalogueEntry<P> => entry;

interface Suggested {
  readonly value: string;
  readonly suggestion?: string | undefined;
}

const didYouMean = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Did you mean \`${suggestion}\`? ${otherwise}`;

const unknownName = (what: string, where: string) =>
  problem<Suggested>({
    severity: 'error',
    title: `A name is not among the edition's ${what}s`,
    message: ({ value }) => `\`${value}\` is not a known ${what}.`,
    remedy: ({ suggestion }) => didYouMean(suggestion, `The known ones stand in ${where}.`),
  });

/** Every problem that the tool can find. A code, once released, is never renamed or used again. */
export const catalogue = {
  'file-unknown': problem<{ expected: string }>({
    severity: 'error',
    title: 'A file or folder that the edition does not know',
    message: () => 'This file or folder has no place in an edition, so no page would be made from it.',
    remedy: ({ expected }) => `Move it, rename it or delete it. ${expected}`,
  }),
  'file-missing': problem<{ path: string }>({
    severity: 'error',
    title: 'A file that every edition needs is missing',
    message: ({ path }) => `The edition has no file \`${path}\`.`,
    remedy: ({ path }) => `Create \`${path}\`; docs/new-edition.md shows what it holds.`,
  }),
  'encoding-not-utf8': problem<{ offset: number }>({
    severity: 'error',
    title: 'A file is not UTF-8',
    message: ({ offset }) => `The file is not UTF-8: the byte at offset ${offset} fits no character.`,
    remedy: () => 'Open it in your editor and save it again with the encoding UTF-8.',
  }),
  'yaml-malformed': problem<{ reason: string }>({
    severity: 'error',
    title: 'YAML that cannot be read',
    message: ({ reason }) => `This is not valid YAML: ${reason}.`,
    remedy: () => 'Check indentation, colons and quotation marks; put text that holds a colon in quotation marks.',
  }),
  'json-malformed': problem<{ reason: string }>({
    severity: 'error',
    title: 'JSON that cannot be read',
    message: ({ reason }) => `This is not valid JSON: ${reason}.`,
    remedy: () => 'Check commas and quotation marks.',
  }),
  'mdx-malformed': problem<{ reason: string }>({
    severity: 'error',
    title: 'MDX that cannot be read',
    message: ({ reason }) => `The text cannot be read: ${reason}`,
    remedy: () => 'Close every component that is opened, and write `\\<` and `\\{` for a plain `<` and `{`.',
  }),
  'front-matter-missing': problem<Record<never, never>>({
    severity: 'error',
    title: 'An entry without front matter',
    message: () => 'The file does not begin with front matter.',
    remedy: () => 'Begin it with a line `---`, the fields of docs/content.md, and another line `---`.',
  }),
  'field-unknown': problem<Suggested>({
    severity: 'error',
    title: 'A field that this kind of file does not have',
    message: ({ value }) => `The field \`${value}\` is not known here.`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'docs/content.md lists the fields of each kind.'),
  }),
  'field-missing': problem<{ field: string; expected: string }>({
    severity: 'error',
    title: 'A required field is missing',
    message: ({ field }) => `The field \`${field}\` is missing.`,
    remedy: ({ field, expected }) => `Add \`${field}:\` (${expected}).`,
  }),
  'field-wrong': problem<{ field: string; found: string; expected: string }>({
    severity: 'error',
    title: 'A field has a value of the wrong type',
    message: ({ field, found, expected }) => `The field \`${field}\` is ${found}; expected ${expected}.`,
    remedy: ({ expected }) => `Write ${expected}.`,
  }),
  'text-too-long': problem<{ field: string; length: number; limit: number }>({
    severity: 'error',
    title: 'A text is too long for its place',
    message: ({ field, length, limit }) => `\`${field}\` has ${length} characters; at most ${limit} fit.`,
    remedy: ({ length, limit }) => `Shorten it by ${length - limit} characters.`,
  }),
  'id-duplicate': problem<{ id: string; other: string }>({
    severity: 'error',
    title: 'Two entries have the same id',
    message: ({ id, other }) => `The id \`${id}\` is taken by ${other}.`,
    remedy: () => 'Give the newer of the two another id.',
  }),
  'id-misplaced': problem<{ id: string; expected: string }>({
    severity: 'error',
    title: 'An id does not fit the place of its file',
    message: ({ id, expected }) => `The id \`${id}\` does not fit this file; expected \`${expected}\`.`,
    remedy: ({ expected }) => `Write \`id: ${expected}\`, or move the file to where its id belongs.`,
  }),
  'entry-missing': problem<Suggested>({
    severity: 'error',
    title: 'The outline names an entry that does not exist',
    message: ({ value }) => `The outline names \`${value}\`, and no file has this id.`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'Create the file, or take the id out of the outline.'),
  }),
  'entry-unlisted': problem<{ id: string }>({
    severity: 'error',
    title: 'An entry has no place in the order',
    message: ({ id }) => `\`${id}\` has no place in the outline of edition.yaml, so no menu and no book would show it.`,
    remedy: ({ id }) => `Add \`${id}\` to \`outline:\` in edition.yaml.`,
  }),
  'entry-listed-twice': problem<{ id: string }>({
    severity: 'error',
    title: 'An entry stands twice in the order',
    message: ({ id }) => `\`${id}\` stands twice in the outline.`,
    remedy: () => 'Keep one of the two places.',
  }),
  'link-target-missing': problem<Suggested>({
    severity: 'error',
    title: 'A link to nowhere',
    message: ({ value }) => `The link \`${value}\` points to no entry of this edition.`,
    remedy: ({ suggestion }) => didYouMean(suggestion, '`npm run check -- --ids` lists all ids. Web addresses begin with https://.'),
  }),
  'link-anchor-missing': problem<Suggested & { anchors: string }>({
    severity: 'error',
    title: 'A link to a place of an entry that is not there',
    message: ({ value }) => `The link \`${value}\` names a place that the entry does not have.`,
    remedy: ({ suggestion, anchors }) => didYouMean(suggestion, `Its places are: ${anchors}.`),
  }),
  'citation-unknown': unknownName('reference', 'references.yaml'),
  'term-unknown': unknownName('glossary term', 'the folder terms/ of the source language'),
  'actor-unknown': unknownName('actor', 'edition.yaml under `actors:`'),
  'theme-unknown': unknownName('theme', 'edition.yaml under `themes:`'),
  'stakeholder-unknown': unknownName('stakeholder', 'edition.yaml under `stakeholders:`'),
  'organisation-unknown': unknownName('organisation', 'organisations.yaml'),
  'source-unknown': unknownName('source document', 'edition.yaml under `sources:`'),
  'language-unknown': unknownName('language', 'edition.yaml under `languages:`'),
  'name-missing': problem<{ name: string; list: string }>({
    severity: 'error',
    title: 'An actor or a theme has no name in the source language',
    message: ({ name, list }) => `\`${name}\` of \`${list}:\` in edition.yaml has no name here.`,
    remedy: ({ name, list }) => `Add \`${name}: …\` under \`${list}:\`.`,
  }),
  'component-unknown': problem<Suggested>({
    severity: 'error',
    title: 'A component that does not exist',
    message: ({ value }) => `There is no component \`<${value}>\`.`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'docs/content.md lists the components.'),
  }),
  'attribute-unknown': problem<Suggested & { component: string }>({
    severity: 'error',
    title: 'An attribute that a component does not have',
    message: ({ value, component }) => `\`<${component}>\` has no attribute \`${value}\`.`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'docs/content.md lists the attributes.'),
  }),
  'attribute-missing': problem<{ component: string; attribute: string; expected: string }>({
    severity: 'error',
    title: 'A component lacks an attribute',
    message: ({ component, attribute }) => `\`<${component}>\` needs the attribute \`${attribute}\`.`,
    remedy: ({ attribute, expected }) => `Add \`${attribute}="…"\` (${expected}).`,
  }),
  'attribute-wrong': problem<{ component: string; attribute: string; found: string; expected: string }>({
    severity: 'error',
    title: 'An attribute has a value that it cannot have',
    message: ({ component, attribute, found, expected }) =>
      `\`${attribute}\` of \`<${component}>\` is \`${found}\`; expected ${expected}.`,
    remedy: ({ expected }) => `Write ${expected}.`,
  }),
  'component-content-wrong': problem<{ component: string; expected: string }>({
    severity: 'error',
    title: 'The content of a component is not what it can show',
    message: ({ component, expected }) => `The content of \`<${component}>\` does not fit: it needs ${expected}.`,
    remedy: ({ expected }) => `Put ${expected} between its tags, with an empty line after the first and before the last.`,
  }),
  'code-in-content': problem<{ found: string }>({
    severity: 'error',
    title: 'Code in content',
    message: ({ found }) => `Content holds no code, and this is code: \`${found}\`.`,
    remedy: () => 'Take out `import`, `export` and anything in braces; write `\\{` for a plain brace.',
  }),
  'html-in-content': problem<{ found: string }>({
    severity: 'error',
    title: 'Raw HTML in content',
    message: ({ found }) => `\`<${found}>\` is raw HTML, which content does not use.`,
    remedy: () => 'Use Markdown or one of the components of docs/content.md.',
  }),
  'heading-rank-skipped': problem<{ found: number; expected: number }>({
    severity: 'error',
    title: 'A heading skips a rank',
    message: ({ found, expected }) => `This heading has rank ${found}; after the one before it, at most ${expected} can follow.`,
    remedy: ({ expected }) => `Write it with ${'#'.repeat(expected)}. Bodies begin with ##, since the title is rank 1.`,
  }),
  'section-wrong': problem<{ found: string; expected: string }>({
    severity: 'error',
    title: 'A principle does not have the sections of a principle',
    message: ({ found, expected }) => `The sections of this principle are ${found}; expected ${expected}.`,
    remedy: ({ expected }) => `Give it the sections ${expected}, in this order, each with ##.`,
  }),
  'image-without-text': problem<Record<never, never>>({
    severity: 'error',
    title: 'A picture without a text for those who cannot see it',
    message: () => 'This picture has no alternative text.',
    remedy: () => 'Say in `alt` what the picture tells.',
  }),
  'image-missing': problem<{ path: string }>({
    severity: 'error',
    title: 'A picture that is not there',
    message: ({ path }) => `There is no picture \`${path}\`.`,
    remedy: () => 'Put the file into content/assets/ and write its path from there, such as `assets/map.svg`.',
  }),
  'body-empty': problem<{ kind: string }>({
    severity: 'error',
    title: 'An entry without text',
    message: ({ kind }) => `The body of this ${kind} is empty.`,
    remedy: () => 'Write the text below the front matter, or delete the file.',
  }),
  'title-duplicate': problem<{ title: string; other: string }>({
    severity: 'error',
    title: 'Two entries of the same kind have the same title',
    message: ({ title, other }) => `The title \`${title}\` is also that of ${other}.`,
    remedy: () => 'Change one of the two, so that readers can tell them apart in search and menus.',
  }),
  'translation-orphaned': problem<{ source: string }>({
    severity: 'error',
    title: 'A translation of a file that does not exist',
    message: ({ source }) => `There is no \`${source}\` that this could be the translation of.`,
    remedy: ({ source }) => `Rename it to match the source file, create \`${source}\`, or delete this file.`,
  }),
  'translation-field': problem<{ field: string }>({
    severity: 'error',
    title: 'A translation holds a field that belongs to the source',
    message: ({ field }) => `\`${field}\` is the same in all languages and comes from the source file.`,
    remedy: ({ field }) => `Take \`${field}\` out of the translation.`,
  }),
  'skeleton-different': problem<{ found: string; expected: string; where: string }>({
    severity: 'error',
    title: 'A translation is built differently from its source',
    message: ({ found, expected, where }) => `${where}: found ${found}, where the source has ${expected}.`,
    remedy: () => 'Give the translation the same headings, paragraphs, lists, tables and components in the same order.',
  }),
  'digest-missing': problem<{ path: string }>({
    severity: 'error',
    title: 'A translation does not say which source text it was made from',
    message: () => 'The field `digest` is missing or does not count the blocks of the text.',
    remedy: ({ path }) => `Compare the translation with its source, then run \`npm run translations -- --accept ${path}\`.`,
  }),
  'digest-stale': problem<{ block: string; path: string }>({
    severity: 'warning',
    title: 'The source has changed since this was translated',
    message: ({ block }) => `The source of ${block} has changed since this translation was made.`,
    remedy: ({ path }) => `Bring the translation up to date, then run \`npm run translations -- --accept ${path}\`.`,
  }),
  'word-avoided': problem<{ word: string; term: string }>({
    severity: 'error',
    title: 'A word that the glossary asks to avoid',
    message: ({ word, term }) => `The glossary (${term}) asks not to use \`${word}\`.`,
    remedy: ({ term }) => `Use the words of ${term} instead.`,
  }),
  'string-unknown': problem<Suggested>({
    severity: 'error',
    title: 'An interface word that does not exist',
    message: ({ value }) => `There is no interface word \`${value}\`.`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'The words stand in the generator under src/i18n/strings/.'),
  }),
  'address-gone': problem<{ address: string }>({
    severity: 'error',
    title: 'A published address would stop answering',
    message: ({ address }) => `The address \`${address}\` was published and no longer leads anywhere.`,
    remedy: () => 'Bring the entry or heading back, or name its old id under `aliases:` of the entry that took its place.',
  }),
} as const;

/** The permanent name of a kind of problem. */
export type Code = keyof typeof catalogue;

/** The values that a problem of one code needs for its words. */
export type ParamsOf<C extends Code> = (typeof catalogue)[C] extends CatalogueEntry<infer P> ? P : never;
