import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { findPageIndex } from './find-page-index.ts';

/** A link on a page. */
export type LinkFacts =
  | { readonly kind: 'inside'; readonly destination: string | undefined; readonly page: number | undefined }
  | { readonly kind: 'outside'; readonly url: string };

/** What stands on one page. */
export interface PageFacts {
  /** Width and height in points, 1/72 inch. */
  readonly size: readonly [number, number];
  /** The text of the content, lines apart. */
  readonly text: string;
  /** The text around it: running headers and the page's own number. */
  readonly furniture: string;
  readonly links: readonly LinkFacts[];
  /** Whether nothing of the content is there: no text, no picture. */
  readonly isEmpty: boolean;
}

/** Reads one page, counted from 0. */
export async function readPageFacts(document: PDFDocumentProxy, index: number): Promise<PageFacts> {
  const page = await document.getPage(index + 1);
  const { text, furniture } = await readTexts(page);
  const viewport = page.getViewport({ scale: 1 });
  return {
    size: [viewport.width, viewport.height],
    text,
    furniture,
    links: await readLinks(document, page),
    isEmpty: text.trim() === '' && !(await hasPicture(page)),
  };
}

/** In a tagged file, content is what has a place in the tag tree; all the rest repeats from page to page. */
async function readTexts(page: PDFPageProxy): Promise<{ text: string; furniture: string }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = { text: '', furniture: '' };
  const places: boolean[] = [];
  for (const item of items) {
    if ('str' in item) {
      texts[places.includes(true) ? 'text' : 'furniture'] += item.str + (item.hasEOL ? '\n' : '');
    } else if (item.type === 'endMarkedContent') {
      places.pop();
    } else {
      places.push(typeof item.id === 'string');
    }
  }
  return texts;
}

async function readLinks(document: PDFDocumentProxy, page: PDFPageProxy): Promise<LinkFacts[]> {
  const links: LinkFacts[] = [];
  const annotations: readonly unknown[] = await page.getAnnotations();
  for (const annotation of annotations) {
    if (!isLink(annotation)) continue;
    const { dest, url } = annotation;
    if (typeof url === 'string') links.push({ kind: 'outside', url });
    else {
      const destination = typeof dest === 'string' ? decodeURIComponent(dest) : undefined;
      links.push({ kind: 'inside', destination, page: await findPageIndex(document, dest) });
    }
  }
  return links;
}

function isLink(annotation: unknown): annotation is { subtype: 'Link'; dest?: unknown; url?: unknown } {
  return typeof annotation === 'object' && annotation !== null && 'subtype' in annotation && annotation.subtype === 'Link';
}

async function hasPicture(page: PDFPageProxy): Promise<boolean> {
  const painting = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.shadingFill]);
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operation) => painting.has(operation)) || hasFigure(await page.getStructTree());
}

function hasFigure(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('role' in node && node.role === 'Figure') return true;
  return 'children' in node && Array.isArray(node.children) && node.children.some(hasFigure);
}
