import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { textHeight, type PageFormat } from '../../../src/publish/book/page-format.ts';

/** How far down the height of the text the words of a page reach, from 0 to 1, one number a page; headers and folios do not count. */
export async function readPageFill(bytes: Uint8Array, format: Pick<PageFormat, 'height' | 'top' | 'bottom'>): Promise<readonly number[]> {
  // The reader takes over the bytes that it is given.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false, isEvalSupported: false });
  try {
    const document = await task.promise;
    const fills: number[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true });
      const places: boolean[] = [];
      let lowest = format.height - format.top;
      for (const item of items) {
        if (!('str' in item)) {
          if (item.type === 'endMarkedContent') places.pop();
          else places.push(typeof item.id === 'string');
        } else if (item.str.trim() !== '' && places.includes(true)) {
          lowest = Math.min(lowest, (Number(item.transform[5]) / 72) * 25.4);
        }
      }
      fills.push((format.height - format.top - lowest) / textHeight(format));
    }
    return fills;
  } finally {
    await task.destroy();
  }
}
