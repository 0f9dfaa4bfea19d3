import { PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { markArtifacts, type MarkedContent } from './mark-artifacts.ts';
import { readPageContent } from './read-page-content.ts';
import { packStream, readStreamBytes } from './stream-bytes.ts';

/**
 * Marks on every page what is decoration, and the sequences that are `repeated` from an earlier page. Gives, for each page and each XObject with content of its own, the numbers of the
 * sequences in it that stand for content no more.
 */
export function markPages(
  document: PDFDocument,
  repeated: ReadonlyMap<PDFRef, ReadonlySet<number>>,
): ReadonlyMap<PDFRef, ReadonlySet<number>> {
  const { context } = document;
  const decoration = new Map<PDFRef, ReadonlySet<number>>();
  const contentForms = new Map<PDFRef, boolean>();

  const mark = (holder: PDFRef, bytes: Uint8Array, resources: PDFDict | undefined): MarkedContent => {
    const objects = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
    const names = new Set<string>();
    for (const [name, object] of objects?.entries() ?? []) {
      if (object instanceof PDFRef && markForm(object)) names.add(name.decodeText());
    }
    const marked = markArtifacts(bytes, (name) => names.has(name), repeated.get(holder));
    decoration.set(holder, marked.decoration);
    return marked;
  };
  /** Whether an XObject holds content of its own, as what is painted half transparent does. */
  const markForm = (form: PDFRef): boolean => {
    const known = contentForms.get(form);
    if (known !== undefined) return known;
    const stream = context.lookup(form);
    const isForm = stream instanceof PDFRawStream && stream.dict.get(PDFName.of('Subtype')) === PDFName.of('Form');
    const bytes = isForm ? readStreamBytes(stream) : new Uint8Array();
    const holdsContent = isForm && Buffer.from(bytes).includes('/MCID');
    contentForms.set(form, holdsContent);
    if (holdsContent) {
      const marked = mark(form, bytes, stream.dict.lookupMaybe(PDFName.of('Resources'), PDFDict));
      if (marked.bytes !== bytes) context.assign(form, packStream(stream.dict, marked.bytes));
    }
    return holdsContent;
  };

  for (const { ref, node } of document.getPages()) {
    const contents = node.get(PDFName.of('Contents'));
    const { bytes } = mark(ref, readPageContent(context, contents), node.Resources());
    const stream = packStream(context.obj({}), bytes);
    if (contents instanceof PDFRef) context.assign(contents, stream);
    else node.set(PDFName.of('Contents'), context.register(stream));
  }
  return decoration;
}
