/**
 * The text with everything replaced by blanks that its author does not say in their own voice: words in typographic
 * quotation marks, block quotations, targets of links and keys of citations. Lengths and line breaks stay, so that places
 * do too.
 */
export function maskQuoted(text: string): string {
  return patterns.reduce((masked, pattern) => masked.replace(pattern, (words) => words.replace(/[^\n]/g, ' ')), text);
}

/** No quotation runs over an empty line, so that one mark left open hides a paragraph at most. */
const within = (close: string): string => `(?:(?!\\n\\s*\\n)[^${close}])*`;

const patterns: readonly RegExp[] = [
  /<Quote\b[\s\S]*?<\/Quote>/g,
  /^[ \t]*>.*$/gm,
  /\]\([^)\s]*\)/g,
  /\[@[^\][]+\]/g,
  new RegExp(`„${within('“”')}[“”]|“${within('“”')}”|«${within('»')}»`, 'g'),
  // Inside ‘…’ the closing mark may also be an apostrophe, which a letter follows.
  new RegExp(`‘(?:(?!\\n\\s*\\n)(?:[^’]|’(?=\\p{L})))*’`, 'gu'),
];
