import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import type { NumberedObject } from './serialize-objects.ts';

/** Objects that refer to each other, with the numbers that they get. */
export interface NumberedObjects {
  readonly objects: readonly NumberedObject[];
  /** The number that a reference among them has. */
  readonly numberOf: (ref: PDFRef) => number;
}

/**
 * Numbers objects from `first`: `roots` in their order, then all that can be reached from them, as it is come upon.
 * `outside` gives the numbers of what stands elsewhere; what only that leads to is left out.
 */
export function numberObjects(
  context: PDFContext,
  roots: readonly PDFRef[],
  outside: ReadonlyMap<PDFRef, number>,
  first: number,
): NumberedObjects {
  const numbers = new Map(outside);
  const objects: NumberedObject[] = [];
  const add = (ref: PDFRef): PDFObject => {
    const object = context.lookup(ref);
    if (object === undefined) throw new Error(`The printed file refers to the object ${ref.toString()}, which it does not have.`);
    numbers.set(ref, first + objects.length);
    objects.push([first + objects.length, object]);
    return object;
  };
  const visit = (object: PDFObject): void => {
    if (object instanceof PDFRef) {
      if (!numbers.has(object)) visit(add(object));
    } else if (object instanceof PDFArray) object.asArray().forEach(visit);
    else if (object instanceof PDFDict) object.values().forEach(visit);
    else if (object instanceof PDFStream) object.dict.values().forEach(visit);
  };
  roots.map(add).forEach(visit);
  const numberOf = (ref: PDFRef): number => {
    const number = numbers.get(ref);
    if (number === undefined) throw new Error(`The object ${ref.toString()} was given no number.`);
    return number;
  };
  return { objects, numberOf };
}
