import { type Suggested, didYouMean, problem, unknownName } from './catalogue-entry.ts';

/** Problems of ids and of what names them: duplicates, dangling links, lost addresses. */
export const nameProblems = {
  'id-duplicate': problem<{ id: string; other: string }>({
    severity: 'error',
    title: 'Two entries have the same id',
    message: ({ id, other }) => `The id \`${id}\` is taken by ${other}.`,
    remedy: () => 'Give the newer of the two another id.',
  }),
  'id-misplaced': problem<{ id: string; expected: string; rename?: string | undefined }>({
    severity: 'error',
    title: 'An id does not fit the place of its file',
    message: ({ id, expected, rename }) =>
      rename === undefined
        ? `The id \`${id}\` does not fit this file; expected \`${expected}\`.`
        : `This file does not have the name of its id, \`${id}\`.`,
    remedy: ({ expected, rename }) =>
      rename === undefined
        ? `Write \`id: ${expected}\`, or move the file to where its id belongs.`
        : `Rename the file to \`${rename}\`, with the same capitals; its translations have to have the same name.`,
  }),
  'code-taken': problem<{ code: string; other: string }>({
    severity: 'error',
    title: 'Two stakeholders have the same code',
    message: ({ code, other }) =>
      `The code \`${code}\` is that of \`${other}\`, so no principle could tell by its id which set it belongs to.`,
    remedy: () => 'Give one of the two another code, of two or three capitals.',
  }),
  'entry-missing': problem<Suggested & { list: 'outline' | 'navigation' }>({
    severity: 'error',
    title: 'The outline or the menu names an entry that does not exist',
    message: ({ value, list }) => `The ${list === 'outline' ? 'outline' : 'menu'} names \`${value}\`, and no file has this id.`,
    remedy: ({ suggestion, list }) => didYouMean(suggestion, `Create the file, or take the id out of \`${list}:\`.`),
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
    remedy: ({ suggestion }, run) =>
      didYouMean(suggestion, `\`${run('check', '--ids')}\` lists all ids. Web addresses begin with https://.`),
  }),
  'link-anchor-missing': problem<Suggested & { anchors: readonly string[] }>({
    severity: 'error',
    title: 'A link to a place of an entry that is not there',
    message: ({ value }) => `The link \`${value}\` names a place that the entry does not have.`,
    remedy: ({ suggestion, anchors }) =>
      didYouMean(
        suggestion,
        anchors.length === 0
          ? 'It has no places: link to the entry as a whole.'
          : `Its places are ${anchors.map((anchor) => `\`#${anchor}\``).join(', ')}.`,
      ),
  }),
  'citation-unknown': unknownName('reference', 'references.yaml; several in one citation are divided by semicolons'),
  'term-unknown': unknownName('glossary term', 'the folder terms/ of the source language'),
  'actor-unknown': unknownName('actor', 'edition.yaml under `actors:`'),
  'theme-unknown': unknownName('theme', 'edition.yaml under `themes:`'),
  'stakeholder-unknown': unknownName(
    'stakeholder',
    'edition.yaml under `stakeholders:`; `with:` and the map know those under `actors:` too',
  ),
  'worksheet-unknown': unknownName('worksheet', 'the folders worksheets/ of the modules'),
  'organisation-unknown': unknownName('organisation', 'organisations.yaml'),
  'source-unknown': unknownName('source document', 'edition.yaml under `sources:`'),
  'language-unknown': unknownName('language', 'edition.yaml under `languages:`'),
  'name-missing': problem<{ name: string; list: string }>({
    severity: 'error',
    title: 'An actor or a theme has no name in the source language',
    message: ({ name, list }) => `\`${name}\` of \`${list}:\` in edition.yaml has no name here.`,
    remedy: ({ name, list }) => `Add \`${name}: …\` under \`${list}:\`.`,
  }),
  'address-gone': problem<{ address: string; file?: string; add?: string }>({
    severity: 'error',
    title: 'A published address would stop answering',
    message: ({ address }) => `The address \`${address}\` was published and no longer leads anywhere.`,
    remedy: ({ address, file, add }) => {
      if (file !== undefined && add !== undefined && address.includes('#'))
        return `Bring the place back, or add \`${add}\` to \`${file}\`.`;
      if (file !== undefined && add !== undefined) return `If \`${file}\` took its place, add \`${add}\` there.`;
      if (address.startsWith('p/')) return 'Bring the entry back, or name its old id under `aliases:` of the entry that took its place.';
      if (address.includes('#')) return 'Bring the place back, or name the one that stands for it under `anchors:` of its entry.';
      return address.endsWith('/')
        ? 'Bring the page back, or name its address, without `<lang>/`, under `aliases:` of the entry that took its place.'
        : 'Bring the file back, or its entry, whose files move with it.';
    },
  }),
  'alias-taken': problem<{ address: string; other: string }>({
    severity: 'error',
    title: 'A former address that is in use',
    message: ({ address, other }) => `The former address \`${address}\` is ${other}.`,
    remedy: () => 'Take it out: it can lead to one place only.',
  }),
  'alias-with-language': problem<{ address: string; language: string }>({
    severity: 'error',
    title: 'A former address with a language',
    message: ({ address, language }) => `The former address \`${address}\` begins with the language \`${language}\`.`,
    remedy: ({ address, language }) => `Write \`${address.slice(language.length + 1)}\`: it holds for all languages.`,
  }),
  'anchor-taken': problem<{ anchor: string }>({
    severity: 'error',
    title: 'A former anchor that is in use',
    message: ({ anchor }) => `The entry still has the place \`#${anchor}\`, so that it cannot stand for another.`,
    remedy: ({ anchor }) => `Take \`${anchor}\` out of \`anchors:\`.`,
  }),
  'anchor-missing': problem<Suggested & { anchors: readonly string[] }>({
    severity: 'error',
    title: 'A former anchor that leads to no place',
    message: ({ value }) => `The entry has no place \`#${value}\` to stand for one that is gone.`,
    remedy: ({ suggestion, anchors }) =>
      didYouMean(suggestion, `Its places are ${anchors.map((anchor) => `\`${anchor}\``).join(', ')}, and paragraphs such as \`p1\`.`),
  }),
} as const;
