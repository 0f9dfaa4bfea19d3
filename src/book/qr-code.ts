import type { Element } from 'hast';
import { s } from 'hastscript';
import QRCode from 'qrcode';

/** Modules of white that readers of codes need on each side: ISO/IEC 18004. */
const quietZone = 4;

/** The modules of a QR code, quiet zone included. */
export interface QrModules {
  /** How many there are on each side. */
  readonly side: number;
  isDark(row: number, column: number): boolean;
}

/** What a text is encoded to: the squares row by row, 1 for a dark one, without the quiet zone. */
export interface EncodedText {
  readonly size: number;
  readonly squares: Uint8Array;
}

/** A code stands on every slide, in the head of a sheet and on all its pages, and to find the best mask for it takes time. */
const encoded = new Map<string, EncodedText>();

/** From an earlier run of the program. */
const earlier = new Map<string, EncodedText>();

/** Puts in what an earlier run of the same program has encoded. */
export function recallEncoded(texts: Iterable<readonly [string, EncodedText]>): void {
  for (const [text, squares] of texts) earlier.set(text, squares);
}

/** Adds what another thread of this run has asked for. */
export function addEncoded(texts: Iterable<readonly [string, EncodedText]>): void {
  for (const [text, squares] of texts) encoded.set(text, squares);
}

/** What this run has asked for, and earlier ones: this one may have kept the pages that show it. */
export const listEncoded = (): readonly (readonly [string, EncodedText])[] => [...new Map([...earlier, ...encoded])];

/** The modules of the QR code that holds a text. */
export function qrModules(text: string): QrModules {
  const found = encoded.get(text) ?? earlier.get(text) ?? encode(text);
  encoded.set(text, found);
  const { size, squares } = found;
  const isInside = (place: number): boolean => place >= 0 && place < size;
  return {
    side: size + 2 * quietZone,
    isDark: (row, column) => {
      const [inner, along] = [row - quietZone, column - quietZone];
      return isInside(inner) && isInside(along) && squares[inner * size + along] === 1;
    },
  };
}

function encode(text: string): EncodedText {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  return { size, squares: Uint8Array.from(data) };
}

/** A QR code as one black path on white, quiet zone included; `label` says where it leads. Scales to any size. */
export function qrCode(text: string, label: string): Element {
  const { side, path } = drawn.get(text) ?? draw(text);
  return s('svg', { className: ['qr-code'], viewBox: `0 0 ${side} ${side}`, role: 'img', ariaLabel: label, shapeRendering: 'crispEdges' }, [
    s('path', { fill: '#fff', d: `M0 0h${side}v${side}H0z` }),
    s('path', { fill: '#000', d: path }),
  ]);
}

/** Drawn once for the many places where a code stands. */
const drawn = new Map<string, { readonly side: number; readonly path: string }>();

function draw(text: string): { readonly side: number; readonly path: string } {
  const { side, isDark } = qrModules(text);
  let path = '';
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      if (!isDark(row, column)) continue;
      let length = 1;
      while (isDark(row, column + length)) length += 1;
      path += `M${column} ${row}h${length}v1h-${length}z`;
      column += length;
    }
  }
  drawn.set(text, { side, path });
  return { side, path };
}
