/**
 * Breaks words into lines that fit a width, for drawings, where text does not wrap by itself. A word that is wider than a
 * line stands on a line of its own.
 * @param width in ems of the font that the text will be drawn in.
 */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || estimateWidth(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/**
 * About how wide a text is, in ems of a humanist sans in regular weight. There is no font to measure at build time, so
 * it errs on the wide side.
 */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  if (/[\p{Mn}\p{Cf}]/u.test(character)) return 0;
  if (/[iljtfrI.,:;'’!|()[\]\-\sıιί]/u.test(character)) return 0.33;
  if (/[mwMWщшжюωώ@%—…]/u.test(character)) return 0.88;
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return 1;
  return /\p{Lu}/u.test(character) ? 0.68 : 0.57;
}
