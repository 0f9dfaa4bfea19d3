/** A length in minutes, in the words of a language: `90 minutes`, `2–3 hours`. */
export function formatLength({ from, to }: { readonly from: number; readonly to: number }, language: string): string {
  const inHours = from % 60 === 0 && to % 60 === 0;
  const divisor = inHours ? 60 : 1;
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: inHours ? 'hour' : 'minute', unitDisplay: 'long' });
  return from === to ? format.format(from / divisor) : format.formatRange(from / divisor, to / divisor);
}
