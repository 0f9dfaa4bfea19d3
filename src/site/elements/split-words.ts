/** The words of a text, without the punctuation around them; hyphens and apostrophes stay inside. */
export function splitWords(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}%]+$/gu, ''))
    .filter((word) => word !== '');
}
