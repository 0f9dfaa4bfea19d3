import { deflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFInvalidObject, PDFRef, PDFStream, type PDFObject } from '@cantoo/pdf-lib';
import type { Piece } from './piece.ts';

/** An object, and its number in the file. */
export type NumberedObject = readonly [number: number, object: PDFObject];

/** Objects as they stand in a file: `Piece` says how they are found. */
export type SerializedObjects = Pick<Piece, 'bytes' | 'direct' | 'packed'>;

/** A reader has to unpack so many for one of them. */
const mostInStream = 200;

/**
 * Writes objects one after another: streams by themselves, all others in object streams (ISO 32000-1, 7.5.7), which are
 * numbered from `firstStream`. `numberOf` gives the numbers that references have in the file.
 */
export function serializeObjects(
  objects: readonly NumberedObject[],
  numberOf: (ref: PDFRef) => number,
  firstStream: number,
): SerializedObjects {
  const parts: Buffer[] = [];
  const direct: (readonly [number, number])[] = [];
  const packed: (readonly [number, number, number])[] = [];
  let length = 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  const addStream = (number: number, dict: string, contents: Uint8Array): void => {
    direct.push([number, length]);
    add(Buffer.from(`${number} 0 obj\n${dict}\nstream\n`, 'latin1'));
    add(Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength));
    add(Buffer.from('\nendstream\nendobj\n', 'latin1'));
  };

  const plain: NumberedObject[] = [];
  for (const [number, object] of objects) {
    if (object instanceof PDFStream) {
      object.updateDict();
      addStream(number, writeObject(object.dict, numberOf), object.getContents());
    } else plain.push([number, object]);
  }
  for (let from = 0, stream = firstStream; from < plain.length; from += mostInStream, stream += 1) {
    let places = '';
    let texts = '';
    plain.slice(from, from + mostInStream).forEach(([number, object], index) => {
      places += `${number} ${texts.length} `;
      texts += `${writeObject(object, numberOf)}\n`;
      packed.push([number, stream, index]);
    });
    const contents = deflateSync(Buffer.from(places + texts, 'latin1'));
    const count = Math.min(mostInStream, plain.length - from);
    addStream(stream, `<</Type/ObjStm/N ${count}/First ${places.length}/Filter/FlateDecode/Length ${contents.length}>>`, contents);
  }
  return { bytes: Buffer.concat(parts, length), direct, packed };
}

/** How many streams `serializeObjects` adds for so many objects that are no streams. */
export const countObjectStreams = (objects: number): number => Math.ceil(objects / mostInStream);

/** An object in the notation of ISO 32000-1, 7.3; one character a byte. */
function writeObject(object: PDFObject, numberOf: (ref: PDFRef) => number): string {
  if (object instanceof PDFRef) return `${numberOf(object)} 0 R`;
  if (object instanceof PDFArray) {
    return `[${object
      .asArray()
      .map((item) => writeObject(item, numberOf))
      .join(' ')}]`;
  }
  if (object instanceof PDFDict) {
    const entries = object.entries().map(([key, value]) => {
      const text = writeObject(value, numberOf);
      return `${key.toString()}${/^[/[(<]/.test(text) ? '' : ' '}${text}`;
    });
    return `<<${entries.join('')}>>`;
  }
  // Its references could not be numbered.
  if (object instanceof PDFInvalidObject) throw new Error('An object of the printed file cannot be read.');
  return object.toString();
}
