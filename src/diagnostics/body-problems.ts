import { didYouMean, type NoParams, problem, type Suggested } from './catalogue-entry.ts';
import { nameSpace } from './name-space.ts';

/** Marks that readers would see as they stand, as they were written. */
const idleMarks = {
  heading: {
    message: (found: string) => `\`${found}\` is no heading: no space stands behind the \`#\`.`,
    remedy: (found: string) => `Put one there, \`${found.replace(/^#+/, '$& ')}\`, or write \`\\#\` for a plain \`#\`.`,
  },
  point: {
    message: (found: string) => `\`${found}\` begins no point of a list: no space stands behind the \`-\`.`,
    remedy: (found: string) => `Put one there, \`- ${found.slice(1)}\`, or write \`\\-\` for a plain \`-\`.`,
  },
  'strange-space': {
    message: (found: string) => `\`${found.slice(0, -1)}\` does nothing here: ${nameSpace(found.slice(-1))} stands behind it.`,
    remedy: () => 'Delete it and type a plain space. Both look alike; some keyboards give the other one together with Alt or Option.',
  },
  citation: {
    message: (found: string) => `\`${found}\` cites nothing here: readers would see it as it stands.`,
    remedy: (found: string) => `Write \`[${found}]\`, with nothing between the bracket and the \`@\`, or \`\\@\` for a plain \`@\`.`,
  },
  link: {
    message: (found: string) => `\`${found.replace(/\s+/g, ' ')}\` is no link: a space stands between its brackets.`,
    remedy: (found: string) =>
      `Take it out, \`${found.replace(/\]\s+\(/, '](').replace(/\s+/g, ' ')}\`, or write \`\\(\` for a plain \`(\`.`,
  },
} as const;

/** Problems of what an author writes for readers. */
export const bodyProblems = {
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
      `\`${attribute}\` of \`<${component}>\` is ${found === '' ? 'empty' : `\`${found}\``}; expected ${expected}.`,
    remedy: ({ expected }) => `Write ${expected}.`,
  }),
  'component-content-wrong': problem<{ component: string; expected: string }>({
    severity: 'error',
    title: 'The content of a component is not what it can show',
    message: ({ component, expected }) => `The content of \`<${component}>\` does not fit: it needs ${expected}.`,
    remedy: ({ expected }) => `Write between its tags: ${expected}. Leave an empty line after the opening tag and before the closing one.`,
  }),
  'notes-misplaced': problem<NoParams>({
    severity: 'error',
    title: 'Words for the trainer where participants read',
    message: () => '`<Notes>` holds what the trainer says to a slide, and this text is no slides.',
    remedy: () => 'Move them to slides.mdx, or to a session plan as ordinary text.',
  }),
  'timetable-wrong': problem<{ length: number; sum: number }>({
    severity: 'error',
    title: 'A timetable does not add up',
    message: ({ length, sum }) => `The parts of this session take ${sum} minutes together, and \`length\` says ${length}.`,
    remedy: ({ sum }) => `Change the minutes of a part, or write \`length: ${sum}\`.`,
  }),
  'code-in-content': problem<{ found: string }>({
    severity: 'error',
    title: 'Code in content',
    message: ({ found }) => `Content holds no code, and this is code: \`${found}\`.`,
    remedy: () => 'Take out `import`, `export` and anything in braces; write `\\{` for a plain brace.',
  }),
  'footnote-in-content': problem<NoParams>({
    severity: 'error',
    title: 'A footnote',
    message: () => 'Content has no footnotes: pages, book and handouts would number them differently.',
    remedy: () => 'Cite a reference with `[@key]`, or put the remark into a `<Callout>`.',
  }),
  'html-in-content': problem<{ found: string }>({
    severity: 'error',
    title: 'Raw HTML in content',
    message: ({ found }) => `\`<${found}>\` is raw HTML, which content does not use.`,
    remedy: () => 'Use Markdown or one of the components of docs/content.md; write `\\<` for a plain `<`.',
  }),
  'heading-rank-skipped': problem<{ found: number; expected: number }>({
    severity: 'error',
    title: 'A heading skips a rank',
    message: ({ found, expected }) =>
      found === 1
        ? 'This heading has rank 1, which is that of the title.'
        : `This heading has rank ${found}; here it can have at most rank ${expected}.`,
    remedy: ({ expected }) => `Write it with ${'#'.repeat(expected)}. Bodies begin with ##, since the title is rank 1.`,
  }),
  'heading-empty': problem<NoParams>({
    severity: 'error',
    title: 'A heading without words',
    message: () => 'This heading has no words, so no contents list and no link could name it.',
    remedy: () => 'Write its words behind the ##, or take the line out.',
  }),
  'table-row-too-long': problem<{ found: number; expected: number }>({
    severity: 'error',
    title: 'A row of a table has more cells than its head',
    message: ({ found, expected }) =>
      `This row has ${found} cells, and the head of its table has ${expected}: no page would show what stands from here on.`,
    remedy: () => 'Write `\\|` for a plain `|`, or give the head of the table a cell for each of the row.',
  }),
  'section-wrong': problem<{ found: string; expected: string; words: string; keys: string }>({
    severity: 'error',
    title: 'A principle does not have the sections of a principle',
    message: ({ found, expected }) => `The sections of this principle are ${found}; expected ${expected}.`,
    remedy: ({ expected, words, keys }) =>
      `Give it the sections ${expected}, in this order, each with ##. To have other headings, as in another language, set ${keys} in \`${words}\`.`,
  }),
  'mark-without-effect': problem<{ type: keyof typeof idleMarks; found: string }>({
    severity: 'error',
    title: 'A mark of Markdown that does nothing',
    message: ({ type, found }) => idleMarks[type].message(found),
    remedy: ({ type, found }) => idleMarks[type].remedy(found),
  }),
  'image-without-text': problem<NoParams>({
    severity: 'error',
    title: 'A picture without a text for those who cannot see it',
    message: () => 'This picture has no alternative text.',
    remedy: () => 'Say what it tells: in `alt="…"` of a `<Figure>`, or between the brackets of `![…](…)`.',
  }),
  'image-missing': problem<{ path: string }>({
    severity: 'error',
    title: 'A picture that is not there',
    message: ({ path }) => `There is no picture \`${path}\`.`,
    remedy: () => 'Put the file into the folder assets/ of the content and write its path from there, such as `assets/map.svg`.',
  }),
  'image-type-wrong': problem<{ path: string }>({
    severity: 'error',
    title: 'A picture of a type that not every reader can see',
    message: ({ path }) => `\`${path}\` is not a picture that browsers, print and e-readers all show.`,
    remedy: () => 'Save it as GIF, JPEG, PNG, SVG or WebP, under a name that ends with `.gif`, `.jpg`, `.jpeg`, `.png`, `.svg` or `.webp`.',
  }),
  'image-name-wrong': problem<{ path: string; sign: string }>({
    severity: 'error',
    title: 'A picture with a name that no address can hold',
    message: ({ path, sign }) =>
      `The name \`${path}\` holds ${/\s/.test(sign) ? 'a space' : `\`${sign}\``}, which addresses and e-books cannot hold.`,
    remedy: () => 'Rename the file with letters, digits, hyphens and dots alone, and write the new name here.',
  }),
  'web-address-malformed': problem<{ found: string }>({
    severity: 'error',
    title: 'A web address that leads nowhere',
    message: ({ found }) => `\`${found}\` is not a whole address: no browser could follow it.`,
    remedy: ({ found }) =>
      found.startsWith('mailto:')
        ? 'Write the address behind `mailto:`, such as `mailto:office@example.org`.'
        : 'Write it with its host, such as `https://example.org/page`, or take the link out.',
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
    message: ({ title, other }) => `The title \`${title}\` is also that of \`${other}\`.`,
    remedy: () => 'Change one of the two, so that readers can tell them apart in search and menus.',
  }),
  'word-avoided': problem<{ word: string; term: string }>({
    severity: 'error',
    title: 'A word that the glossary asks to avoid',
    message: ({ word, term }) => `The glossary (${term}) asks not to use \`${word}\`.`,
    remedy: ({ term }) => `Say \`${term}\`, or what else its glossary entry offers; a word in ‘quotation marks’ is passed over.`,
  }),
} as const;
