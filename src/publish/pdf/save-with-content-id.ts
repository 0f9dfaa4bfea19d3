import type { PDFDocument } from '@cantoo/pdf-lib';
import { unwrittenId, writeContentId } from './content-id.ts';

/** Writes the file, packed, with an /ID made from its own bytes. */
export async function saveWithContentId(document: PDFDocument): Promise<Uint8Array> {
  document.context.trailerInfo.ID = document.context.obj([...unwrittenId()]);
  const bytes = await document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Infinity,
  });
  writeContentId(bytes);
  return bytes;
}
