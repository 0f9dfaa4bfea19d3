import { PDFArray, PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { decodeId } from '../pdf/decode-id.ts';
import { destinationName } from '../pdf/destination-name.ts';
import { readPdfText } from '../pdf/read-pdf-text.ts';
import { elsewhere } from './elsewhere.ts';

const actionKey = PDFName.of('A');
const destinationKey = PDFName.of('Dest');

/** Makes every link to a place in the book one that goes by name, whether that place is in the same piece or in another. */
export function leadElsewhere(document: PDFDocument): void {
  for (const { node } of document.getPages()) {
    for (const annotation of node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []) {
      const link = document.context.lookup(annotation);
      if (link instanceof PDFDict) nameDestination(link);
    }
  }
}

function nameDestination(link: PDFDict): void {
  const address = readPdfText(link.lookupMaybe(actionKey, PDFDict)?.lookup(PDFName.of('URI')));
  const written = link.lookup(destinationKey);
  if (address?.startsWith(elsewhere) === true) {
    link.delete(actionKey);
    link.set(destinationKey, destinationName(decodeId(address.slice(elsewhere.length))));
  } else if (written instanceof PDFName) {
    // However the browser writes it: the places of all pieces are named in one way.
    link.set(destinationKey, destinationName(decodeId(written.decodeText())));
  }
}
