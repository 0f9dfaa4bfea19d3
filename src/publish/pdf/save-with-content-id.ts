import { createHash } from 'node:crypto';
import { PDFHexString, type PDFDocument } from '@cantoo/pdf-lib';

const idLength = 32;

/** Writes the file, packed, with an /ID made from its own bytes: the same content has the same id, any other another. */
export async function saveWithContentId(document: PDFDocument): Promise<Uint8Array> {
  const placeholder = PDFHexString.of('0'.repeat(idLength));
  document.context.trailerInfo.ID = document.context.obj([placeholder, placeholder]);
  const bytes = await document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Infinity,
  });
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, idLength).toUpperCase();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const written = `<${'0'.repeat(idLength)}>`;
  for (let at = buffer.lastIndexOf(written), left = 2; left > 0; at = buffer.lastIndexOf(written, at - 1), left -= 1) {
    if (at === -1) throw new Error('The /ID of the file was not found where it was written.');
    buffer.write(`<${id}>`, at, 'latin1');
  }
  return bytes;
}
