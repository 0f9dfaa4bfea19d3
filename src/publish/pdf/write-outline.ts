import { PDFDict, PDFHexString, PDFName, PDFNumber, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { destinationName } from './destination-name.ts';
import { PrintError } from './print-error.ts';

/** A line of a list of contents, and those below it. */
export interface ContentsLine {
  /** The id of what it leads to. */
  readonly id: string;
  readonly title: string;
  readonly children: readonly ContentsLine[];
}

/**
 * Writes the contents of a document as its outline. Its first level is in view.
 * @throws {PrintError} `destination-not-printed`.
 */
export function writeOutline({ catalog, context }: Pick<PDFDocument, 'catalog' | 'context'>, contents: readonly ContentsLine[]): void {
  const destinations = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const placeOf = (id: string): PDFObject => {
    const place = destinations?.get(destinationName(id)) ?? destinations?.get(PDFName.of(id));
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
