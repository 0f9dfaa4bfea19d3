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

/** The modules of the QR code that holds a text. */
export function qrModules(text: string): QrModules {
  const modules = known.get(text) ?? findModules(text);
  known.set(text, modules);
  return modules;
}

/** A code stands on every slide, in the head of a sheet and on all its pages, and to find the best mask for it takes time. */
const known = new Map<string, QrModules>();

function findModules(text: string): QrModules {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const isInside = (place: number): boolean => place >= 0 && place < size;
  return {
    side: size + 2 * quietZone,
    isDark: (row, column) => {
      const [inner, along] = [row - quietZone, column - quietZone];
      return isInside(inner) && isInside(along) && data[inner * size + along] === 1;
    },
  };
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
