/** A word of a command line, in quotation marks that shells of all systems know where it holds more than they take as one. */
export const quoteWord = (word: string): string => (/^[\w./\\:~-]+$/.test(word) ? word : `"${word}"`);
