/** The bytes between two places as text, one character a byte: content streams are ASCII but for what is in strings. */
export function readLatin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}
