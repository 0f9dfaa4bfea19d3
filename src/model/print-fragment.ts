/** What a printout says of the text that it holds. */
export interface PrintMark {
  /** The language of its words. */
  readonly language: string;
  readonly version: string;
  /** Hex digits: all twelve from a code that is scanned, at least the four that are printed where somebody typed them. */
  readonly digest: string;
}

/** The digits of a digest that people get to read. */
export const printedDigits = (digest: string): string => digest.slice(0, 4);

/**
 * The fragment that codes on paper carry behind a permalink, without `#`: `print=el.2026.1.7f3a12bc34de`. It has to be
 * understood for ever; docs/printouts.md writes it down.
 */
export function formatPrintFragment({ language, version, digest }: PrintMark): string {
  return `print=${language}.${encodeURIComponent(version)}.${digest}`;
}

/** Reads a fragment, with its `#`; nothing where it is none of a printout. What stands behind `&` is for times to come. */
export function parsePrintFragment(hash: string): PrintMark | undefined {
  const match = /^#print=([a-z0-9-]+)\.([^&]+)\.([0-9a-f]{4,12})(?:&|$)/i.exec(hash);
  if (match === null) return undefined;
  const [, language = '', version = '', digest = ''] = match;
  try {
    return { language, version: decodeURIComponent(version), digest: digest.toLowerCase() };
  } catch {
    // A code that was damaged or typed wrongly.
    return undefined;
  }
}

/** The code on paper, to be read and compared by people: `BA-1 · el · 2026.1 · 7f3a`. */
export function formatPrintCode(id: string, { language, version, digest }: PrintMark): string {
  return [id, language, version, printedDigits(digest)].join(' · ');
}
