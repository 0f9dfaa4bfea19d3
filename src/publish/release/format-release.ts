import type { Release } from '../../model/releases.ts';

/** A release as its file holds it: a line for each entry, the blocks of all languages behind one list of their names. */
export function formatRelease({ version, date, sourceLanguage, ids, languagesOf, findText, prints }: Release): string {
  const entries = ids.toSorted().map((id) => {
    const texts = languagesOf(id).flatMap((language) => {
      const text = findText(id, language);
      return text === undefined ? [] : [{ language, text }];
    });
    const names = [...new Set(texts.flatMap(({ text }) => [...text.blocks.keys()]))];
    const digests = texts.map(({ language, text }) => [
      language,
      [text.digest, ...names.map((name) => text.blocks.get(name) ?? '-')].join(' '),
    ]);
    return `  ${JSON.stringify(id)}: ${JSON.stringify({ blocks: names.join(' '), texts: Object.fromEntries(digests) })}`;
  });
  const printed = prints.map(({ sheet, id, parts }) => {
    const named = parts.map((part) => (part.only === undefined ? part.id : { id: part.id, only: part.only }));
    return `  ${JSON.stringify({ sheet, id, parts: named })}`;
  });
  return [
    '{',
    ` "version": ${JSON.stringify(version)},`,
    ` "date": ${JSON.stringify(date)},`,
    ` "source_language": ${JSON.stringify(sourceLanguage)},`,
    ' "entries": {',
    entries.join(',\n'),
    ' },',
    ' "prints": [',
    ...(printed.length === 0 ? [] : [printed.join(',\n')]),
    ' ]',
    '}',
    '',
  ].join('\n');
}
