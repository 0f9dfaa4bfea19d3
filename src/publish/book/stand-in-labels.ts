/**
 * Labels of pages that stand for others while a stretch is settled: as long as they are, and the same where they are the same.
 * Figures are all of one width, so that a stretch is laid out with them as with its own, and need not be settled again when
 * pages before it were added. Roman numbers, whose letters differ in width, stand for themselves.
 */
export function standInLabels(labels: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const standIns = new Map<string, string>();
  /** How many labels of a length there are so far. */
  const counts = new Map<number, number>();
  for (const label of labels.values()) {
    if (standIns.has(label) || !isNumber(label)) continue;
    const count = counts.get(label.length) ?? 0;
    counts.set(label.length, count + 1);
    standIns.set(label, String(10 ** (label.length - 1) + count));
  }
  return new Map(Array.from(labels, ([id, label]) => [id, standIns.get(label) ?? label]));
}

/** Whether a label is written in figures. */
const isNumber = (label: string): boolean => /^[1-9]\d*$/.test(label);

/** Writes labels, by id, into the elements of a body that ask for them; the browser has written that body. */
export function writeLabels(html: string, labels: ReadonlyMap<string, string>): string {
  return html.replace(/(\bdata-page-of="([^"]*)"[^>]*>)[^<]*/g, (whole, start: string, id: string) => {
    const label = labels.get(id);
    return label === undefined ? whole : `${start}${label}`;
  });
}
