/** The six letters before the name of a font of which a file has some glyphs alone; any number has its own. ISO 32000-1, 9.6.4. */
export function subsetTag(number: number): string {
  return Array.from({ length: 6 }, (_, place) => String.fromCharCode(65 + (Math.floor(number / 26 ** place) % 26))).join('');
}
