/** Tells of one operation of a content stream: its operator, where its operands begin and where it ends. */
export type VisitOperation = (operator: string, start: number, end: number) => void;

/**
 * Goes through the operations of a content stream in order; strings, arrays, dictionaries and inline pictures are passed
 * over as operands, so that nothing within them is taken for an operator.
 */
export function readOperations(bytes: Uint8Array, visit: VisitOperation): void {
  const size = bytes.length;
  let at = 0;
  let start = -1;
  while (at < size) {
    const byte = bytes[at] ?? 0;
    if (isSpace(byte)) {
      at += 1;
      continue;
    }
    if (byte === percent) {
      while (at < size && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
      continue;
    }
    if (start === -1) start = at;
    if (byte === openRound) at = skipString(bytes, at);
    else if (byte === openAngle && bytes[at + 1] !== openAngle) at = bytes.indexOf(closeAngle, at) + 1 || size;
    else if (isDelimiter(byte) && byte !== slash) at += 1;
    else {
      const from = at;
      at += 1;
      while (at < size && !isSpace(bytes[at] ?? 0) && !isDelimiter(bytes[at] ?? 0)) at += 1;
      if (!isOperator(bytes, from, at)) continue;
      const operator = nameOf(bytes, from, at);
      if (operator === 'ID') at = skipPicture(bytes, at);
      visit(operator, start, at);
      start = -1;
    }
  }
}

const [percent, openRound, closeRound, slash, openAngle, closeAngle, backslash] = [0x25, 0x28, 0x29, 0x2f, 0x3c, 0x3e, 0x5c] as const;

/** White space and delimiters: ISO 32000-1, 7.2.2. */
const isSpace = (byte: number): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0;
const delimiters = new Set(Array.from('()<>[]{}/%', (character) => character.charCodeAt(0)));
const isDelimiter = (byte: number): boolean => delimiters.has(byte);

const numbersAndWords = new Set(['true', 'false', 'null']);

/** Everything regular that is no name, no number and no word for a value. */
function isOperator(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] ?? 0;
  const isLetter = (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a) || first === 0x27 || first === 0x22;
  return isLetter && !(to - from >= 4 && numbersAndWords.has(nameOf(bytes, from, to)));
}

const shortNames = new Map<number, string>();

/** Operators have at most three letters; the same few come again by the thousand. */
function nameOf(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 3) return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
  let key = 0;
  for (let at = from; at < to; at += 1) key = key * 256 + (bytes[at] ?? 0);
  const known = shortNames.get(key);
  if (known !== undefined) return known;
  const name = String.fromCharCode(...bytes.subarray(from, to));
  shortNames.set(key, name);
  return name;
}

/** The end of a string in round brackets, which may hold balanced or escaped ones. */
function skipString(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === backslash) at += 1;
    else if (byte === openRound) depth += 1;
    else if (byte === closeRound && --depth === 0) return at + 1;
  }
  return bytes.length;
}

/** The end of the bytes of an inline picture: `EI` between white space. */
function skipPicture(bytes: Uint8Array, from: number): number {
  for (let at = from + 1; at + 2 < bytes.length; at += 1) {
    const isEnd = bytes[at] === 0x45 && bytes[at + 1] === 0x49 && isSpace(bytes[at - 1] ?? 0);
    if (isEnd && isSpace(bytes[at + 2] ?? 32)) return at + 2;
  }
  return bytes.length;
}
