import type { Element } from 'hast';
import { s } from 'hastscript';
import QRCode from 'qrcode';

/** Modules of white that readers of codes need on each side: ISO/IEC 18004. */
const quietZone = 4;

/** A QR code as one black path on white, quiet zone included; `label` says where it leads. Scales to any size. */
export function qrCode(text: string, label: string): Element {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const side = size + 2 * quietZone;
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (data[row * size + column] !== 1) continue;
      let length = 1;
      while (column + length < size && data[row * size + column + length] === 1) length += 1;
      path += `M${column + quietZone} ${row + quietZone}h${length}v1h-${length}z`;
      column += length;
    }
  }
  return s('svg', { className: ['qr-code'], viewBox: `0 0 ${side} ${side}`, role: 'img', ariaLabel: label, shapeRendering: 'crispEdges' }, [
    s('path', { fill: '#fff', d: `M0 0h${side}v${side}H0z` }),
    s('path', { fill: '#000', d: path }),
  ]);
}
