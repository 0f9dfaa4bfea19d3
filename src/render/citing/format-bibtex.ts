import type { CslItem } from './csl-item.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A BibTeX entry in UTF-8, as biber, bibtexu and reference managers read it. Libraries were tried and turn Greek into formulas of
 * single letters, some of which get lost. The title is in double braces, since styles would put the codes of principles in small letters.
 */
export function formatBibtex(item: CslItem): string {
  const [[year, month]] = item.issued['date-parts'];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', `{${item.author.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ')}}`],
    ['title', `{{${escapeTex(item.title)}}}`],
    ['booktitle', item['container-title'] === undefined ? undefined : `{{${escapeTex(item['container-title'])}}}`],
    ['edition', `{${escapeTex(item.edition)}}`],
    ['publisher', `{{${escapeTex(item.publisher)}}}`],
    ['year', `{${year}}`],
    ['month', months[month - 1]],
    ['language', `{${item.language}}`],
    ['url', `{${item.URL}}`],
    ['note', item.note === undefined ? undefined : `{${escapeTex(item.note)}}`],
  ];
  return [
    `@${item.type === 'book' ? 'book' : 'incollection'}{${item.id},`,
    ...fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`])),
    '}',
    '',
  ].join('\n');
}

const texCommands: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\^{}' };

/** https://www.bibtex.org/SpecialSymbols/ */
function escapeTex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => texCommands[sign] ?? `\\${sign}`);
}
