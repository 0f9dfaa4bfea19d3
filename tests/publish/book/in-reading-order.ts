const word = '[\\u0590-\\u05FF\\u00AD"\'\\u05BE]+';
const run = new RegExp(`${word}(?: +${word})+`, 'g');

/**
 * The text of a page in the order of reading. The reader of PDFs gives every word written from right to left in the order of
 * its letters, but the words of one line in the order of the eye, the last one first.
 */
export function inReadingOrder(text: string): string {
  return text.replace(run, (words) => words.split(/ +/).reverse().join(' '));
}
