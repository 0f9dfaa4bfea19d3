import { didYouMean, problem, type Suggested } from './catalogue-entry.ts';

/** What keeps the front matter of an entry from being read. */
export type FrontMatterFault = 'none' | 'below' | 'unclosed' | 'no-fields';

const frontMatterFaults: Readonly<Record<FrontMatterFault, { readonly message: string; readonly remedy: string }>> = {
  none: {
    message: 'The file does not begin with front matter: fields between two lines `---`.',
    remedy: 'Begin it with a line `---`, the fields of docs/content.md, and another line `---`.',
  },
  below: {
    message: 'The front matter does not begin in the first line: something stands before its `---`.',
    remedy: 'Take out the empty lines and spaces before the first `---`.',
  },
  unclosed: {
    message: 'The front matter begins here and does not end: no line `---` stands behind its fields.',
    remedy: 'Write `---` in a line of its own, three hyphens and nothing else, between the last field and the text.',
  },
  'no-fields': {
    message: 'The front matter holds no fields: between its two lines `---` stand other things, or nothing.',
    remedy: 'Write the fields of docs/content.md there, each in a line such as `title: …`.',
  },
};

const list = (names: readonly string[]): string => {
  const quoted = names.map((name) => `\`${name}/\``);
  return quoted.length === 1 ? `the folder ${quoted.join('')}` : `the folders ${quoted.join(', ')}`;
};

/** Problems of files and fields: what cannot be read, or does not have the shape of its kind. */
export const fileProblems = {
  'file-unknown': problem<{ type: 'file' | 'folder'; instead?: string | undefined; expected: string }>({
    severity: 'error',
    title: 'A file or folder that the edition does not know',
    message: ({ type }) =>
      type === 'file'
        ? 'This file has no place in an edition, so no page would be made from it.'
        : 'This folder has no place in an edition, so no page would be made from what is in it.',
    remedy: ({ instead, expected }) =>
      instead === undefined
        ? `Rename it, move it to where it belongs, or take it out of the content folder. ${expected}`
        : `Did you mean \`${instead}\`? Then rename it. ${expected}`,
  }),
  'file-missing': problem<{ path: string }>({
    severity: 'error',
    title: 'A file that every edition needs is missing',
    message: ({ path }) => `The edition has no file \`${path}\`.`,
    remedy: ({ path }) => `Create \`${path}\`; docs/fields.md lists what it holds.`,
  }),
  'language-without-folder': problem<{ language: string; folders: readonly string[] }>({
    severity: 'error',
    title: 'A language without a folder, beside a folder without a language',
    message: ({ language, folders }) => `The language \`${language}\` has no folder, and no language has the name of ${list(folders)}.`,
    remedy: ({ language, folders }) =>
      `If these belong together, write ${folders.map((folder) => `\`${folder}\``).join(' or ')} in place of \`${language}\`, or rename the folder. A language without a folder is shown in the words of the source.`,
  }),
  'source-language-wrong': problem<{ language: string; source: string }>({
    severity: 'error',
    title: 'A source language whose folder holds translations',
    message: ({ language, source }) =>
      `The files of \`${language}/\` are translations: none has an \`id:\`, which the files of \`${source}/\` have.`,
    remedy: ({ source }) => `Write \`source_language: ${source}\`: the language that the others are translated from.`,
  }),
  'release-misnamed': problem<{ version: string; path: string }>({
    severity: 'error',
    title: 'A release that is not named after its version',
    message: ({ version }) => `This file holds the release of version \`${version}\`, and its name tells another.`,
    remedy: ({ path }, run) => `Name it \`${path}\` again. What was released is never changed; \`${run('release')}\` writes a new version.`,
  }),
  'words-unreleased': problem<{ entries: number; version: string }>({
    severity: 'warning',
    title: 'Words that are not those that their version was released with',
    message: ({ entries, version }) =>
      entries === 0
        ? `Sheets are made of other entries than when version \`${version}\` was released.`
        : `The words of ${entries === 1 ? 'one entry' : `${entries} entries`} are not those that version \`${version}\` was released with.`,
    remedy: (_, run) =>
      `Raise \`version:\`, and with it \`date:\`, and run \`${run('release')}\`: printouts of different words would have the same version.`,
  }),
  'encoding-not-utf8': problem<{ byte: number }>({
    severity: 'error',
    title: 'A file is not UTF-8',
    message: ({ byte }) =>
      `The file is not UTF-8: the byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} here begins no character.`,
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
    message: ({ reason }) => `The text cannot be read: ${reason}.`,
    remedy: () =>
      'Close every component that is opened, with an empty line after the opening tag and before the closing one; write `\\<` and `\\{` for a plain `<` and `{`.',
  }),
  'front-matter-missing': problem<{ fault: FrontMatterFault }>({
    severity: 'error',
    title: 'An entry without front matter',
    message: ({ fault }) => frontMatterFaults[fault].message,
    remedy: ({ fault }) => frontMatterFaults[fault].remedy,
  }),
  'text-cut-off': problem<{ cut: string }>({
    severity: 'error',
    title: 'A text that ends at a ` #`',
    message: ({ cut }) => `Words behind \` #\` are a remark that no reader sees: \`${cut}\`.`,
    remedy: () => 'If they belong to the text, put all of it in quotation marks; if not, write them in a line of their own, not indented.',
  }),
  'field-unknown': problem<Suggested>({
    severity: 'error',
    title: 'A field that this kind of file does not have',
    message: ({ value }) => `The field \`${value}\` is not known here.`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'docs/fields.md lists the fields of each file.'),
  }),
  'field-missing': problem<{ field: string; name: string; expected: string }>({
    severity: 'error',
    title: 'A required field is missing',
    message: ({ field }) => `The field \`${field}\` is missing.`,
    remedy: ({ name, expected }) => `Add \`${name}:\` (${expected}).`,
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
} as const;
