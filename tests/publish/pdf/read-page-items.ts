import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What stands on a page, in the order of its drawing: text, and where marked content begins and ends. */
export type PageItems = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

const kept = new WeakMap<Uint8Array, Promise<readonly PageItems[]>>();

/** Reads the items of every page of a PDF; once for each array of bytes, since most tests ask several questions of a file. */
export function readPageItems(bytes: Uint8Array): Promise<readonly PageItems[]> {
  const pages = kept.get(bytes) ?? readPages(bytes);
  kept.set(bytes, pages);
  return pages;
}

async function readPages(bytes: Uint8Array): Promise<readonly PageItems[]> {
  // The reader takes over the bytes that it is given.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false, isEvalSupported: false });
  try {
    const document = await task.promise;
    const pages: PageItems[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push((await (await document.getPage(number)).getTextContent({ includeMarkedContent: true })).items);
    }
    return pages;
  } finally {
    await task.destroy();
  }
}
