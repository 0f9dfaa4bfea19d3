const [openRound, closeRound, openAngle, closeAngle, backslash] = [0x28, 0x29, 0x3c, 0x3e, 0x5c] as const;

const escapes = new Map([
  [0x6e, 10],
  [0x72, 13],
  [0x74, 9],
  [0x62, 8],
  [0x66, 12],
]);

/** Adds the codes of the characters in the strings between two places of a content stream; wide codes have two bytes. */
export function readShownCodes(bytes: Uint8Array, from: number, to: number, isWide: boolean, codes: Set<number>): void {
  let high = -1;
  const add = (byte: number): void => {
    if (!isWide) codes.add(byte);
    else if (high === -1) high = byte;
    else {
      codes.add(high * 256 + byte);
      high = -1;
    }
  };
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte === openAngle) at = readHex(bytes, at + 1, to, add);
    else if (byte === openRound) at = readLiteral(bytes, at + 1, to, add);
    else continue;
    high = -1;
  }
}

/** Gives the place of the closing bracket. */
function readHex(bytes: Uint8Array, from: number, to: number, add: (byte: number) => void): number {
  let first = -1;
  let at = from;
  for (; at < to && bytes[at] !== closeAngle; at += 1) {
    const digit = hexDigit(bytes[at] ?? 0);
    if (digit === -1) continue;
    if (first === -1) first = digit;
    else {
      add(first * 16 + digit);
      first = -1;
    }
  }
  if (first !== -1) add(first * 16);
  return at;
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Gives the place of the closing bracket: ISO 32000-1, 7.3.4.2. */
function readLiteral(bytes: Uint8Array, from: number, to: number, add: (byte: number) => void): number {
  let depth = 1;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === backslash) {
      at += 1;
      const next = bytes[at] ?? 0;
      const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...bytes.subarray(at, at + 3)))?.[0];
      if (octal !== undefined) {
        add(Number.parseInt(octal, 8) & 0xff);
        at += octal.length - 1;
      } else if (next !== 10 && next !== 13) {
        add(escapes.get(next) ?? next);
      }
      continue;
    }
    if (byte === openRound) depth += 1;
    if (byte === closeRound && --depth === 0) return at;
    add(byte);
  }
  return to;
}
