import { didYouMean, problem, type Suggested } from './catalogue-entry.ts';

/** Problems of `strings.json`: what an edition changes of the words of the interface. */
export const stringProblems = {
  'string-unknown': problem<Suggested>({
    severity: 'error',
    title: 'An interface word that does not exist',
    message: ({ value }) => `There is no interface word \`${value}\`.`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'The words stand in the generator under src/i18n/strings/.'),
  }),
  'string-empty': problem<{ key: string }>({
    severity: 'error',
    title: 'An interface word without words',
    message: ({ key }) => `The interface word \`${key}\` is empty, and so would be the link, heading or button that it stands on.`,
    remedy: () => 'Write its words, or take the line out: then the generator uses its own.',
  }),
  'string-placeholder-unknown': problem<Suggested & { key: string; placeholders: readonly string[] }>({
    severity: 'error',
    title: 'A placeholder that an interface word does not have',
    message: ({ key, value }) => `Nothing is filled in for \`${value}\` in \`${key}\`: readers would see it as it stands.`,
    remedy: ({ suggestion, placeholders }) =>
      didYouMean(
        suggestion,
        placeholders.length === 0
          ? 'Take the braces out: nothing is filled in here.'
          : `What is filled in here is ${placeholders.map((placeholder) => `\`${placeholder}\``).join(', ')}; these names are not translated.`,
      ),
  }),
  'string-plural-wrong': problem<{ key: string; reason: string }>({
    severity: 'error',
    title: 'Plural forms that cannot be read',
    message: ({ key, reason }) => `The plural forms of \`${key}\` ${reason}.`,
    remedy: () => 'Write them as `{count, plural, one {{count} page} other {{count} pages}}`; `other` always stands among them.',
  }),
} as const;
