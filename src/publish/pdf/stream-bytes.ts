import { deflateSync, inflateSync } from 'node:zlib';
import { PDFName, PDFNumber, PDFRawStream, decodePDFRawStream, type PDFDict } from '@cantoo/pdf-lib';

const filterName = PDFName.of('Filter');
const flate = PDFName.of('FlateDecode');

/** The bytes of a stream, unpacked. */
export function readStreamBytes(stream: PDFRawStream): Uint8Array {
  if (stream.dict.get(filterName) === flate && !stream.dict.has(PDFName.of('DecodeParms'))) return inflateSync(stream.contents);
  return decodePDFRawStream(stream).decode();
}

/** A stream with other bytes and the same dictionary, packed. */
export function packStream(dict: PDFDict, bytes: Uint8Array): PDFRawStream {
  // As small as with the default, in a third of the time.
  const packed = deflateSync(bytes, { level: 4 });
  dict.set(filterName, flate);
  dict.delete(PDFName.of('DecodeParms'));
  dict.set(PDFName.of('Length'), PDFNumber.of(packed.length));
  return PDFRawStream.of(dict, packed);
}
