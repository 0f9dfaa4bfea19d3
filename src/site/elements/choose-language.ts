/**
 * The language to open for a reader: the one chosen before, else the first of the browser's list that the edition has,
 * also when it differs in region or script (`pt-BR` is served by `pt`). Nothing when none fits.
 */
export function chooseLanguage(available: readonly string[], chosen: string | undefined, preferred: readonly string[]): string | undefined {
  if (chosen !== undefined && available.includes(chosen)) return chosen;
  for (const tag of preferred) {
    const match = findExact(available, tag) ?? findRelated(available, tag);
    if (match !== undefined) return match;
  }
  return undefined;
}

function findExact(available: readonly string[], tag: string): string | undefined {
  return available.find((candidate) => candidate.toLowerCase() === tag.toLowerCase());
}

function findRelated(available: readonly string[], tag: string): string | undefined {
  return available.find((candidate) => languageOf(candidate) === languageOf(tag));
}

function languageOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
