import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import type { PdfUaFailure } from './failure.ts';
import type { OpenedPdf } from './opened-pdf.ts';
import { sequenceName } from './scan-content.ts';

/** 01-003, 01-004, 01-005: all content is in the tag tree or an artefact, and never both; 30-002: XObjects with content. */
export function* checkContent({ content }: OpenedPdf): Generator<PdfUaFailure> {
  yield* content.failures;
  for (const [form, times] of content.contentForms) {
    if (times > 1)
      yield { condition: '30-002', detail: `The XObject ${form.toString()} holds numbered content and is painted ${times} times.` };
  }
}

/**
 * ISO 32000-1, 14.7.4: what an element refers to is on the page, and the way back from it leads to the same element.
 * No failure condition names this, but readers find nothing in a tree that does not hold together.
 */
export function* checkParentTree({ document, elements, content }: OpenedPdf): Generator<PdfUaFailure> {
  const { context, catalog } = document;
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const owners = readNumberTree(root?.lookupMaybe(PDFName.of('ParentTree'), PDFDict));
  const condition = 'ISO 32000-1, 14.7.4';
  for (const { element } of elements) {
    for (const kid of element.kids) {
      if (kid.kind === 'element') {
        if (kid.dict.get(PDFName.of('P')) !== element.ref) yield { condition, detail: `${kid.type} does not name the element above it.` };
        continue;
      }
      const holder = context.lookup(kid.kind === 'content' ? (kid.form ?? kid.page) : kid.ref);
      const dict = holder instanceof PDFDict ? holder : holderDict(holder);
      const key = dict?.lookup(PDFName.of(kid.kind === 'content' ? 'StructParents' : 'StructParent'));
      const owner = key instanceof PDFNumber ? owners.get(key.asNumber()) : undefined;
      const list = context.lookup(owner);
      const found = kid.kind === 'annotation' ? owner : list instanceof PDFArray ? list.asArray()[kid.id] : undefined;
      if (found !== element.ref) yield { condition, detail: `No way leads back from what ${element.type} holds.` };
      if (kid.kind === 'content' && !content.sequences.has(sequenceName(kid.form ?? kid.page, kid.id))) {
        yield { condition, detail: `${element.type} refers to sequence ${kid.id}, which is not on its page.` };
      }
    }
  }
}

function holderDict(object: PDFObject | undefined): PDFDict | undefined {
  return object !== undefined && 'dict' in object && object.dict instanceof PDFDict ? object.dict : undefined;
}

/** ISO 32000-1, 7.9.7. */
function readNumberTree(node: PDFDict | undefined): Map<number, PDFObject> {
  const found = new Map<number, PDFObject>();
  const numbers = node?.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const key = numbers[index];
    const value = numbers[index + 1];
    if (key instanceof PDFNumber && value !== undefined) found.set(key.asNumber(), value);
  }
  for (const kid of node?.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []) {
    const child = kid instanceof PDFRef ? node?.context.lookup(kid) : kid;
    if (child instanceof PDFDict) for (const [key, value] of readNumberTree(child)) found.set(key, value);
  }
  return found;
}
