/** What a character is called that looks like a space and is none, with its number in Unicode. */
export function nameSpace(character: string): string {
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `a ${noBreak.has(number) ? 'no-break' : 'special'} space (${number})`;
}

const noBreak: ReadonlySet<string> = new Set(['U+00A0', 'U+202F', 'U+2007']);
