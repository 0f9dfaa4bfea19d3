/** A number as an author wrote it. */
export interface Figure {
  readonly value: number;
  /** Decimals that were written: `62` is not made into `62.0`. */
  readonly decimals: number;
}

/**
 * Reads a number of a table. A full stop or a comma both mark decimals, spaces group thousands; a unit behind the number
 * is passed over. Nothing when it is no number, or when `1,234` could be either: a chart shows no guess.
 */
export function parseFigure(text: string): Figure | undefined {
  const match = /^([−-]?)(\d[\d\s'’.,]*?)\s*(?:%|‰|\p{L}+)?$/u.exec(text.trim());
  if (match === null) return undefined;
  const [, sign = '', written = ''] = match;
  const digits = written.replace(/[\s'’]/g, '');
  const separators = [...digits].filter((character) => character === '.' || character === ',');
  const plain = separators.length < 2 ? parseSingle(digits) : parseGrouped(digits, separators);
  return plain === undefined ? undefined : toFigure(sign === '' ? plain : `-${plain}`);
}

/** At most one separator: decimals, unless it could group thousands. */
function parseSingle(digits: string): string | undefined {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) || /[.,]$/.test(digits) ? undefined : digits.replace(',', '.');
}

/** Several separators: the last one marks decimals if it is another one, `1.234,5`; all equal ones group, `1,234,567`. */
function parseGrouped(digits: string, separators: readonly string[]): string | undefined {
  const [group = ''] = separators;
  const others = separators.filter((separator) => separator !== group);
  if (others.length > 1 || (others.length === 1 && separators.at(-1) === group)) return undefined;
  const [whole = '', fraction] = others.length === 0 ? [digits] : digits.split(others[0] ?? '');
  if (!whole.split(group).every((part, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part))) return undefined;
  return [whole.replaceAll(group, ''), ...(fraction === undefined ? [] : [fraction])].join('.');
}

function toFigure(plain: string): Figure | undefined {
  const value = Number(plain);
  return Number.isFinite(value) ? { value, decimals: plain.split('.')[1]?.length ?? 0 } : undefined;
}
