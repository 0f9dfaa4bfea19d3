import { problem } from './catalogue-entry.ts';

/** Problems between a translation and its source. */
export const translationProblems = {
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
  'digest-missing': problem<{ path: string; found: number; blocks: number }>({
    severity: 'error',
    title: 'A translation without a record of its source, or with one of more or fewer blocks',
    message: ({ found, blocks }) =>
      found === 0
        ? 'The field `digest` is missing, so nobody can tell whether this translation is up to date.'
        : `The field \`digest\` records ${found} blocks, and the source has ${blocks}.`,
    remedy: ({ path }, run) => `Compare the translation with its source, then run \`${run('translations', '--accept', path)}\`.`,
  }),
  'digest-stale': problem<{ block: string; path: string }>({
    severity: 'warning',
    title: 'The source has changed since this was translated',
    message: ({ block }) => `Since this was translated, its source has changed: ${block}.`,
    remedy: ({ path }, run) => `Bring the translation up to date, then run \`${run('translations', '--accept', path)}\`.`,
  }),
} as const;
