import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** The one node of a number tree or a name tree, and the keys that its entries lie between. */
export interface LimitedLeaf<Key> {
  readonly ref: PDFRef;
  readonly first: Key;
  readonly last: Key;
}

/** Makes the parent tree of a document, as `writeStructureTree` writes it, a leaf of a greater one. */
export function limitParentTree(document: PDFDocument, tags: PDFDict): LimitedLeaf<number> | undefined {
  return limitLeaf(document, tags.get(PDFName.of('ParentTree')), 'Nums', (key) => {
    if (!(key instanceof PDFNumber)) throw new Error('A key of the parent tree is no number.');
    return key.asNumber();
  });
}

/** Makes the tree of ids of a document, as `renumberElementIds` writes it, a leaf of a greater one. */
export function limitIdTree(document: PDFDocument, tags: PDFDict): LimitedLeaf<string> | undefined {
  return limitLeaf(document, tags.get(PDFName.of('IDTree')), 'Names', (key) => {
    if (!(key instanceof PDFString)) throw new Error('An id of an element is no string.');
    return key.decodeText();
  });
}

/** A leaf says what its keys lie between, as a root does not: ISO 32000-1, 7.9.6 and 7.9.7. */
function limitLeaf<Key>(
  { context }: PDFDocument,
  ref: PDFObject | undefined,
  entriesName: 'Nums' | 'Names',
  readKey: (key: PDFObject) => Key,
): LimitedLeaf<Key> | undefined {
  if (!(ref instanceof PDFRef)) return undefined;
  const leaf = context.lookup(ref, PDFDict);
  const entries = leaf.lookup(PDFName.of(entriesName), PDFArray).asArray();
  const [first, last] = [entries[0], entries.at(-2)];
  if (first === undefined || last === undefined) return undefined;
  leaf.set(PDFName.of('Limits'), context.obj([first, last]));
  return { ref, first: readKey(first), last: readKey(last) };
}
