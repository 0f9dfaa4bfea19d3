import { permalinkAddress } from './permalink-address.ts';

/** The files of a QR code: drawn for print, and as a picture for programs that take no drawing. */
export const qrFormats = ['svg', 'png'] as const;

/** The format of the file of a QR code. */
export type QrFormat = (typeof qrFormats)[number];

/** Where the QR code of an entry stands, from the site's root: beside its permalink, once for all languages. */
export function qrPath(id: string, format: QrFormat): string {
  return `${permalinkAddress(id)}qr.${format}`;
}
