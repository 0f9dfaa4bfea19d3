import { textHeight, type PageFormat } from '../../../src/publish/book/page-format.ts';
import { readPageItems } from '../pdf/read-page-items.ts';

/** How far down the height of the text the words of a page reach, from 0 to 1, one number a page; headers and folios do not count. */
export async function readPageFill(bytes: Uint8Array, format: Pick<PageFormat, 'height' | 'top' | 'bottom'>): Promise<readonly number[]> {
  const pages = await readPageItems(bytes);
  return pages.map((items) => {
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
    return (format.height - format.top - lowest) / textHeight(format);
  });
}
