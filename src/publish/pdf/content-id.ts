import { createHash } from 'node:crypto';
import { PDFHexString } from '@cantoo/pdf-lib';

const length = 32;
const zeros = '0'.repeat(length);

/** The two parts of the /ID of a file that is still to be written: ISO 32000-1, 14.4. */
export const unwrittenId = (): readonly [PDFHexString, PDFHexString] => [PDFHexString.of(zeros), PDFHexString.of(zeros)];

/**
 * Puts an /ID made from the file's own bytes in the place of `unwrittenId`: the same content has the same id, any other
 * another. Changes `bytes`.
 */
export function writeContentId(bytes: Uint8Array): void {
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, length).toUpperCase();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const written = `<${zeros}>`;
  for (let at = buffer.lastIndexOf(written), left = 2; left > 0; at = buffer.lastIndexOf(written, at - 1), left -= 1) {
    if (at === -1) throw new Error('The /ID of the file was not found where it was written.');
    buffer.write(`<${id}>`, at, 'latin1');
  }
}
