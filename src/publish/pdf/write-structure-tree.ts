import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, PDFRef, PDFStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { walkElements, type StructureElement, type StructureKid } from './structure-tree.ts';

const names = {
  kids: PDFName.of('K'),
  page: PDFName.of('Pg'),
  parent: PDFName.of('P'),
  type: PDFName.of('S'),
  parents: PDFName.of('StructParents'),
  ownParent: PDFName.of('StructParent'),
};

/**
 * Writes the tree back: what each element holds, and the way from content and annotations to their elements, which
 * replaces what was there. Elements that are in the tree no longer leave the file. Keys of the way back, the parent tree,
 * begin at `firstKey`.
 */
export function writeStructureTree(
  document: PDFDocument,
  top: readonly StructureElement[],
  before: ReadonlySet<PDFRef>,
  firstKey: number,
): void {
  const { context, catalog } = document;
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const rootRef = catalog.get(PDFName.of('StructTreeRoot'));
  if (!(rootRef instanceof PDFRef)) throw new Error('The tag tree is not an object of its own.');

  const gone = new Set(before);
  for (const element of walkElements(top)) gone.delete(element.ref);
  const kidArrays = new Set<PDFObject | undefined>();
  for (const ref of gone) {
    const dict = context.lookup(ref);
    if (dict instanceof PDFDict) kidArrays.add(dict.get(names.kids));
    context.delete(ref);
  }

  const writeElement = (element: StructureElement, parent: PDFRef): void => {
    const { dict, ref, kids } = element;
    kidArrays.add(dict.get(names.kids));
    dict.set(names.type, PDFName.of(element.type));
    dict.set(names.parent, parent);
    const page = kids.find((kid) => kid.kind === 'content')?.page;
    if (page === undefined) dict.delete(names.page);
    else dict.set(names.page, page);
    const written = kids.map((kid) => writeKid(kid, page));
    const [only] = written;
    if (only === undefined) dict.delete(names.kids);
    else dict.set(names.kids, written.length === 1 ? only : context.obj(written));
    for (const kid of kids) if (kid.kind === 'element') writeElement(kid, ref);
  };
  const writeKid = (kid: StructureKid, page: PDFRef | undefined): PDFObject => {
    if (kid.kind === 'element') return kid.ref;
    if (kid.kind === 'annotation') return context.obj({ Type: 'OBJR', Obj: kid.ref, ...(kid.page && { Pg: kid.page }) });
    if (kid.page === page && kid.form === undefined) return PDFNumber.of(kid.id);
    return context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.id, ...(kid.form && { Stm: kid.form }) });
  };
  kidArrays.add(root.get(names.kids));
  for (const element of top) writeElement(element, rootRef);
  const [only] = top;
  root.set(names.kids, only !== undefined && top.length === 1 ? only.ref : context.obj(top.map(({ ref }) => ref)));
  for (const kids of kidArrays) {
    if (kids instanceof PDFRef && context.lookup(kids) instanceof PDFArray) context.delete(kids);
  }
  writeParentTree(document, root, top, firstKey);
}

/** The number tree from pages, XObjects and annotations to elements: ISO 32000-1, 14.7.4.4. */
function writeParentTree(document: PDFDocument, root: PDFDict, top: readonly StructureElement[], firstKey: number): void {
  const { context } = document;
  const owners = new Map<PDFRef, PDFObject[]>();
  const annotations: { readonly dict: PDFDict; readonly element: PDFRef }[] = [];
  for (const element of walkElements(top)) {
    for (const kid of element.kids) {
      if (kid.kind === 'content') {
        const holder = kid.form ?? kid.page;
        const list = owners.get(holder) ?? [];
        owners.set(holder, list);
        list[kid.id] = element.ref;
      } else if (kid.kind === 'annotation') {
        annotations.push({ dict: context.lookup(kid.ref, PDFDict), element: element.ref });
      }
    }
  }
  for (const page of document.getPages()) page.node.delete(names.parents);

  const tree: PDFObject[] = [];
  let next = firstKey;
  for (const page of document.getPages()) {
    const list = owners.get(page.ref);
    if (list === undefined) continue;
    page.node.set(names.parents, PDFNumber.of(next));
    addList(list);
    owners.delete(page.ref);
  }
  for (const [form, list] of owners) {
    const stream = context.lookup(form);
    if (!(stream instanceof PDFStream)) continue;
    stream.dict.set(names.parents, PDFNumber.of(next));
    addList(list);
  }
  for (const { dict, element } of annotations) {
    dict.set(names.ownParent, PDFNumber.of(next));
    tree.push(PDFNumber.of(next), element);
    next += 1;
  }
  deleteTree(document, root.get(PDFName.of('ParentTree')));
  root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: tree })));
  root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(next));

  function addList(list: readonly PDFObject[]): void {
    const whole = Array.from(list, (ref: PDFObject | undefined) => ref ?? PDFNull);
    tree.push(PDFNumber.of(next), context.register(context.obj(whole)));
    next += 1;
  }
}

function deleteTree(document: PDFDocument, node: PDFObject | undefined): void {
  const { context } = document;
  const dict = context.lookup(node);
  if (!(dict instanceof PDFDict)) return;
  for (const kid of dict.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []) deleteTree(document, kid);
  const numbers = dict.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
  for (const value of numbers) if (value instanceof PDFRef && context.lookup(value) instanceof PDFArray) context.delete(value);
  if (node instanceof PDFRef) context.delete(node);
}
