import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { decodeId } from './decode-id.ts';
import { readPdfText } from './read-pdf-text.ts';

/**
 * Gives every link the words that tell where it leads: for a place inside the document those that `targets` has for its
 * id, for any other its address. Without words for an id it is named itself.
 */
export function describeLinks(document: PDFDocument, targets: ReadonlyMap<string, string>): void {
  for (const page of document.getPages()) {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    // The order of reading is that of the tags, whether a page has annotations or not.
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    for (let index = 0; annotations !== undefined && index < annotations.size(); index += 1) {
      const annotation = annotations.lookup(index, PDFDict);
      if (annotation.get(PDFName.of('Subtype')) !== PDFName.of('Link') || annotation.has(PDFName.of('Contents'))) continue;
      const words = describe(annotation, targets);
      if (words !== undefined) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(words));
    }
  }
}

function describe(annotation: PDFDict, targets: ReadonlyMap<string, string>): string | undefined {
  const destination = annotation.lookup(PDFName.of('Dest'));
  if (destination instanceof PDFName || destination instanceof PDFString || destination instanceof PDFHexString) {
    const id = decodeId(destination.decodeText());
    return targets.get(id) ?? id;
  }
  return readPdfText(annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI')));
}
