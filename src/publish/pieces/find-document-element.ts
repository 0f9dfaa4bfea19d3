import type { PDFRef } from '@cantoo/pdf-lib';
import type { OpenedPdf } from '../pdf-ua/opened-pdf.ts';

/** All that Chromium says of the element of the document: a joined file says it again, with its own language. */
const keysKnown: ReadonlySet<string> = new Set(['Type', 'S', 'P', 'K', 'Lang']);

/** The element that Chromium puts around a document, and those right below it. */
export function findDocumentElement({ elements }: OpenedPdf): { readonly ref: PDFRef; readonly children: readonly PDFRef[] } {
  const [top, ...others] = elements.filter(({ parent }) => parent === undefined);
  if (top?.type !== 'Document' || others.length > 0) throw new Error('The elements of a piece do not stand in one Document.');
  const { ref, dict, kids } = top.element;
  const unknown = dict.keys().filter((key) => !keysKnown.has(key.decodeText()));
  if (unknown.length > 0) throw new Error(`The Document of a piece has ${unknown.join(', ')}, which would be lost.`);
  if (kids.some(({ kind }) => kind !== 'element')) throw new Error('The Document of a piece holds content of its own.');
  return { ref, children: top.children.map(({ element }) => element.ref) };
}
