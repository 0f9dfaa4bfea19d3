import { didYouMean, type NoParams, problem, type Suggested } from './catalogue-entry.ts';

/** Problems of files and fields: what cannot be read, or does not have the shape of its kind. */
export const fileProblems = {
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
    remedy: ({ path }) => `Create \`${path}\`; docs/fields.md lists what it holds.`,
  }),
  'release-misnamed': problem<{ version: string; path: string }>({
    severity: 'error',
    title: 'A release that is not named after its version',
    message: ({ version }) => `This file holds the release of version \`${version}\`, and its name tells another.`,
    remedy: ({ path }) => `Name it \`${path}\` again. What was released is never changed; \`npm run release\` writes a new version.`,
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
  'front-matter-missing': problem<NoParams>({
    severity: 'error',
    title: 'An entry without front matter',
    message: () => 'The file does not begin with front matter: fields between two lines `---`.',
    remedy: () => 'Begin it with a line `---`, the fields of docs/content.md, and another line `---`.',
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
