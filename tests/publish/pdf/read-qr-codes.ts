import { createCanvas } from '@napi-rs/canvas';
import jsQr from 'jsqr';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Fine enough for the smallest codes, coarser than any office printer. */
const dotsPerInch = 200;

/** A QR code on a page, read from its picture as a telephone does. */
export interface ReadQrCode {
  readonly text: string;
  /** How wide a module of it is on paper, in millimetres. */
  readonly moduleWidth: number;
}

/** The QR codes on a page of a PDF, counted from 1, one for each of the parts that the page is cut into. */
export async function readQrCodes(bytes: Uint8Array, number: number, columns = 1, rows = 1): Promise<readonly ReadQrCode[]> {
  // The reader takes over the bytes that it is given.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false, isEvalSupported: false });
  try {
    const page = await (await task.promise).getPage(number);
    const { width, height, context } = await paint(page);
    const size = { width: Math.floor(width / columns), height: Math.floor(height / rows) };
    return Array.from({ length: columns * rows }, (_, index) => index).flatMap((index) => {
      const [x, y] = [(index % columns) * size.width, Math.floor(index / columns) * size.height];
      const { data } = context.getImageData(x, y, size.width, size.height);
      const code = jsQr.default(data, size.width, size.height, { inversionAttempts: 'dontInvert' });
      if (code === null) return [];
      const { topLeftCorner, topRightCorner } = code.location;
      const side = Math.hypot(topRightCorner.x - topLeftCorner.x, topRightCorner.y - topLeftCorner.y);
      return [{ text: code.data, moduleWidth: ((side / (17 + 4 * code.version)) * 25.4) / dotsPerInch }];
    });
  } finally {
    await task.destroy();
  }
}

async function paint(page: PDFPageProxy) {
  const viewport = page.getViewport({ scale: dotsPerInch / 72 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  // In Node, pdf.js paints on this canvas; its types know that of the browser alone.
  const target = canvas as unknown as HTMLCanvasElement;
  await page.render({ canvas: target, canvasContext: context as unknown as CanvasRenderingContext2D, viewport }).promise;
  return { width: canvas.width, height: canvas.height, context };
}
