import type { Figure } from '../../body/parse-figure.ts';

/** A figure with its unit as a language writes it, with the decimals that the author wrote: `8.3%`, `8,3 %`, `12 people`. */
export function formatFigure({ value, decimals }: Figure, unit: string, language: string): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  if (unit === '%') return new Intl.NumberFormat(language, { style: 'percent', ...digits }).format(value / 100);
  const number = new Intl.NumberFormat(language, digits).format(value);
  return unit === '' ? number : `${number}\u00a0${unit}`;
}
