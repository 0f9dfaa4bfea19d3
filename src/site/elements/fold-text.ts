/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ς', 'σ'],
]);

/** A text in small letters without accents, as hurried people type it: `Ναλοξόνη` and `ναλοξονη` come out the same, `ł` as `l`. */
export function foldText(text: string): string {
  const small = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return small.replace(/[^\p{ASCII}]/gu, (letter) => plainLetters.get(letter) ?? letter);
}
