import { PDFArray, PDFDict, PDFName, PDFStream, type PDFObject } from '@cantoo/pdf-lib';
import type { PdfUaFailure } from './failure.ts';
import type { OpenedPdf } from './opened-pdf.ts';

/** 21-001, 28-014 to 28-016, 30-001: what lies in a file besides its pages. */
export function* checkObjects({ document: { context } }: OpenedPdf): Generator<PdfUaFailure> {
  for (const [, object] of context.enumerateIndirectObjects()) {
    for (const dict of dictionariesIn(object)) {
      const has = (key: string): boolean => dict.has(PDFName.of(key));
      const type = dict.get(PDFName.of('Type'));
      if (has('EF') && !(has('F') && has('UF'))) yield { condition: '21-001', detail: 'A file is embedded without its names.' };
      if (dict.get(PDFName.of('Subtype')) === PDFName.of('FileAttachment') && !attachesFile(dict)) {
        yield { condition: '28-016', detail: 'A file is attached without its names.' };
      }
      if (type === PDFName.of('MediaClip') || dict.get(PDFName.of('S')) === PDFName.of('MCD')) {
        if (!has('CT')) yield { condition: '28-014', detail: 'Media do not say of which kind they are.' };
        if (!has('Alt')) yield { condition: '28-015', detail: 'Media have no alternative text.' };
      }
      if (dict.get(PDFName.of('Subtype')) === PDFName.of('Form') && has('Ref')) {
        yield { condition: '30-001', detail: 'A page of another file is shown.' };
      }
    }
  }
}

function attachesFile(annotation: PDFDict): boolean {
  const file = annotation.lookup(PDFName.of('FS'));
  return file instanceof PDFDict && file.has(PDFName.of('F')) && file.has(PDFName.of('UF'));
}

/** The dictionaries that are written as part of one object. */
function* dictionariesIn(object: PDFObject): Generator<PDFDict> {
  if (object instanceof PDFStream) yield* dictionariesIn(object.dict);
  else if (object instanceof PDFArray) for (const part of object.asArray()) yield* dictionariesIn(part);
  else if (object instanceof PDFDict) {
    yield object;
    for (const value of object.values()) yield* dictionariesIn(value);
  }
}
