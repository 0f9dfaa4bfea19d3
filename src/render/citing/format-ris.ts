import { asOneName } from './as-one-name.ts';
import type { CslItem } from './csl-item.ts';

const types = { book: 'BOOK', chapter: 'CHAP', 'entry-encyclopedia': 'ENCYC' } as const;

/**
 * A RIS record, with lines that end as RIS asks for. Tags: https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function formatRis(item: CslItem): string {
  const [[year, month, day]] = item.issued['date-parts'];
  const two = (part: number): string => String(part).padStart(2, '0');
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', types[item.type]],
    ...item.author.map(({ literal }) => ['AU', asOneName(literal)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['ET', item.edition],
    ['PB', item.publisher],
    ['PY', String(year)],
    ['DA', `${year}/${two(month)}/${two(day)}`],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`])).join('');
}
