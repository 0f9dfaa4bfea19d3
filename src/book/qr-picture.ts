import type { QrFormat } from '../model/qr-paths.ts';
import { qrCode, qrModules } from './qr-code.ts';
import { encodePng } from './encode-png.ts';
import { writeSvg } from '../render/write-html.ts';

/** Pixels of a module: some 600 in all, sharp in a document and on a slide. */
const moduleSize = 16;

/** The file of a QR code that holds a text. */
export function qrPicture(text: string, format: QrFormat): Uint8Array<ArrayBuffer> {
  if (format === 'svg') {
    const drawing = qrCode(text, text);
    return new TextEncoder().encode(writeSvg({ ...drawing, properties: { ...drawing.properties, xmlns: 'http://www.w3.org/2000/svg' } }));
  }
  const { side, isDark } = qrModules(text);
  return encodePng(side, moduleSize, isDark);
}
