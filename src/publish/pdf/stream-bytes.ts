import { inflateSync } from 'node:zlib';
import { PDFName, PDFNumber, PDFRawStream, decodePDFRawStream, type PDFDict } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';

const filterName = PDFName.of('Filter');
const flate = PDFName.of('FlateDecode');

/** The bytes of a stream, unpacked. */
export function readStreamBytes(stream: PDFRawStream): Uint8Array {
  if (stream.dict.get(filterName) === flate && !stream.dict.has(PDFName.of('DecodeParms'))) return inflateSync(stream.contents);
  return decodePDFRawStream(stream).decode();
}

/** A stream with other bytes and the same dictionary, packed by code that gives the same bytes on every machine. */
export function packStream(dict: PDFDict, bytes: Uint8Array): PDFRawStream {
  const packed = zlibSync(bytes, { level: 5 });
  dict.set(filterName, flate);
  dict.delete(PDFName.of('DecodeParms'));
  dict.set(PDFName.of('Length'), PDFNumber.of(packed.length));
  return PDFRawStream.of(dict, packed);
}
