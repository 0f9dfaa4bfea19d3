import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';

const idName = PDFName.of('ID');

/**
 * Numbers the ids of structure elements (those of table headers) in the order of the tag tree.
 * Chromium takes the numbers of its DOM nodes, which depend on what else the browser has opened. The first has the number
 * `first`; ids sort as their numbers do.
 */
export function renumberElementIds(document: PDFDocument, first = 1): void {
  const { context, catalog } = document;
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (root === undefined) return;
  const elements = gatherElements(root);
  const names = new Map<string, PDFString>();
  const tree: PDFObject[] = [];
  for (const element of elements) {
    const old = element.dict.lookupMaybe(idName, PDFString, PDFHexString);
    if (old === undefined || element.ref === undefined) continue;
    const name = PDFString.of(`e${String(first + names.size).padStart(8, '0')}`);
    names.set(old.decodeText(), name);
    element.dict.set(idName, name);
    tree.push(name, element.ref);
  }
  for (const { dict } of elements) renameHeaders(dict, names);
  replaceIdTree(context, root, tree);
}

interface StructureElement {
  readonly dict: PDFDict;
  readonly ref: PDFRef | undefined;
}

/** All elements below `root`, in the order of the tree. */
function gatherElements(root: PDFDict): StructureElement[] {
  const found: StructureElement[] = [];
  const waiting = childrenOf(root).reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const dict = root.context.lookup(node);
    // Besides elements there are numbers of marked content, and references to annotations.
    if (!(dict instanceof PDFDict) || !dict.has(PDFName.of('S'))) continue;
    found.push({ dict, ref: node instanceof PDFRef ? node : undefined });
    for (const child of childrenOf(dict).reverse()) waiting.push(child);
  }
  return found;
}

function childrenOf(dict: PDFDict): PDFObject[] {
  const key = PDFName.of('K');
  const children = dict.lookup(key);
  if (children instanceof PDFArray) return children.asArray().slice();
  const only = dict.get(key);
  return only === undefined ? [] : [only];
}

/** Table cells name their headers in /Headers of one of their attribute objects. */
function renameHeaders(element: PDFDict, names: ReadonlyMap<string, PDFString>): void {
  const attributes = element.lookup(PDFName.of('A'));
  const objects = attributes instanceof PDFArray ? attributes.asArray().map((object) => element.context.lookup(object)) : [attributes];
  for (const object of objects) {
    if (!(object instanceof PDFDict)) continue;
    const headers = object.lookupMaybe(PDFName.of('Headers'), PDFArray);
    for (let index = 0; headers !== undefined && index < headers.size(); index += 1) {
      const name = names.get(headers.lookup(index, PDFString, PDFHexString).decodeText());
      if (name !== undefined) headers.set(index, name);
    }
  }
}

function replaceIdTree(context: PDFContext, root: PDFDict, names: readonly PDFObject[]): void {
  const key = PDFName.of('IDTree');
  deleteTree(context, root.get(key));
  if (names.length === 0) root.delete(key);
  else root.set(key, context.register(context.obj({ Names: [...names] })));
}

/** Objects that nothing refers to would still be written, with the old names in them. */
function deleteTree(context: PDFContext, node: PDFObject | undefined): void {
  const dict = context.lookup(node);
  if (!(dict instanceof PDFDict)) return;
  for (const kid of dict.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []) deleteTree(context, kid);
  if (node instanceof PDFRef) context.delete(node);
}
