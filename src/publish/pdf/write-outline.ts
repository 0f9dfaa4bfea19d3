import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { PrintError } from './print-error.ts';

/** A line of a list of contents, and those below it. */
export interface ContentsLine {
  /** The id of what it leads to. */
  readonly id: string;
  readonly title: string;
  readonly children: readonly ContentsLine[];
}

/**
 * Makes the contents of a document its outline, in place of that of all its headings. Its first level is in view.
 * @throws {PrintError} `destination-not-printed`.
 */
export function writeOutline(document: PDFDocument, contents: readonly ContentsLine[]): void {
  const { catalog, context } = document;
  deleteItems(document, catalog.get(PDFName.of('Outlines')));
  const destinations = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const placeOf = (id: string): PDFObject => {
    // Chromium writes ids percent-encoded.
    const place = [encodeURIComponent(id), id].map((name) => destinations?.get(PDFName.of(name))).find((found) => found !== undefined);
    if (place === undefined) throw new PrintError({ code: 'destination-not-printed', id });
    return place;
  };
  const write = (lines: readonly ContentsLine[], parent: PDFDict, parentRef: PDFRef, isOpen: boolean): void => {
    const items = lines.map((line) => ({ line, ref: context.nextRef() }));
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined) return;
    parent.set(PDFName.of('First'), first.ref);
    parent.set(PDFName.of('Last'), last.ref);
    parent.set(PDFName.of('Count'), PDFNumber.of(isOpen ? lines.length : -lines.length));
    items.forEach(({ line, ref }, index) => {
      const item = context.obj({});
      context.assign(ref, item);
      item.set(PDFName.of('Title'), PDFHexString.fromText(line.title));
      item.set(PDFName.of('Parent'), parentRef);
      item.set(PDFName.of('Dest'), context.lookup(placeOf(line.id)) ?? placeOf(line.id));
      const [before, after] = [items[index - 1], items[index + 1]];
      if (before !== undefined) item.set(PDFName.of('Prev'), before.ref);
      if (after !== undefined) item.set(PDFName.of('Next'), after.ref);
      write(line.children, item, ref, false);
    });
  };
  const root = context.obj({ Type: 'Outlines' });
  const rootRef = context.register(root);
  write(contents, root, rootRef, true);
  catalog.set(PDFName.of('Outlines'), rootRef);
}

/** Objects that nothing refers to would still be written. */
function deleteItems({ context }: PDFDocument, root: PDFObject | undefined): void {
  const waiting = [root];
  while (waiting.length > 0) {
    const ref = waiting.pop();
    const item = context.lookup(ref);
    if (!(item instanceof PDFDict)) continue;
    waiting.push(item.get(PDFName.of('First')), item.get(PDFName.of('Next')));
    if (ref instanceof PDFRef) context.delete(ref);
  }
}
