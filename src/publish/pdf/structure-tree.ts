import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** An element of the tag tree. */
export interface StructureElement {
  readonly kind: 'element';
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  /** `P`, `Figure`: its type, as written. */
  type: string;
  kids: StructureKid[];
}

/** A numbered sequence on a page, or in an XObject that is painted on it. */
export interface MarkedSequence {
  readonly kind: 'content';
  readonly page: PDFRef;
  readonly id: number;
  readonly form?: PDFRef;
}

/** An annotation. */
export interface AnnotationReference {
  readonly kind: 'annotation';
  readonly page: PDFRef | undefined;
  readonly ref: PDFRef;
}

/** What an element holds, in the order of reading. */
export type StructureKid = StructureElement | MarkedSequence | AnnotationReference;

const names = {
  kids: PDFName.of('K'),
  page: PDFName.of('Pg'),
  parent: PDFName.of('P'),
  type: PDFName.of('S'),
  form: PDFName.of('Stm'),
};

/** The elements at the top of the tag tree; `undefined` where a file has no tags. */
export function readStructureTree(document: PDFDocument): StructureElement[] | undefined {
  const { context, catalog } = document;
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (root === undefined) return undefined;

  const readKids = (dict: PDFDict, outer: PDFRef | undefined): StructureKid[] => {
    const page = refOf(dict.get(names.page)) ?? outer;
    const kids = dict.get(names.kids);
    const list = context.lookup(kids);
    const all = list instanceof PDFArray ? list.asArray() : kids === undefined ? [] : [kids];
    return all.flatMap((kid): StructureKid[] => readKid(kid, page) ?? []);
  };
  const readKid = (kid: PDFObject, page: PDFRef | undefined): StructureKid[] | undefined => {
    const object = context.lookup(kid);
    if (object instanceof PDFNumber) return page && [{ kind: 'content', page, id: object.asNumber() }];
    if (!(object instanceof PDFDict)) return undefined;
    const own = refOf(object.get(names.page)) ?? page;
    const annotation = refOf(object.get(PDFName.of('Obj')));
    if (annotation !== undefined) return [{ kind: 'annotation', page: own, ref: annotation }];
    const id = object.lookup(PDFName.of('MCID'));
    if (id instanceof PDFNumber) {
      const form = refOf(object.get(names.form));
      return own && [{ kind: 'content', page: own, id: id.asNumber(), ...(form && { form }) }];
    }
    const type = object.lookupMaybe(names.type, PDFName);
    if (type === undefined) return undefined;
    const ref = refOf(kid) ?? context.register(object);
    return [{ kind: 'element', ref, dict: object, type: type.decodeText(), kids: readKids(object, undefined) }];
  };
  return readKids(root, undefined).filter((kid) => kid.kind === 'element');
}

/** Makes an element that stands in no tree yet. */
export function createElement(document: PDFDocument, type: string, kids: StructureKid[]): StructureElement {
  const dict = document.context.obj({ Type: 'StructElem' });
  return { kind: 'element', ref: document.context.register(dict), dict, type, kids };
}

/** Every element of the tree, in the order of reading. */
export function* walkElements(elements: readonly StructureKid[]): Generator<StructureElement> {
  for (const element of elements) {
    if (element.kind !== 'element') continue;
    yield element;
    yield* walkElements(element.kids);
  }
}

/** The language that an element has of its own. */
export function languageOf({ dict }: StructureElement): string | undefined {
  return dict.lookupMaybe(PDFName.of('Lang'), PDFString)?.decodeText();
}

function refOf(object: PDFObject | undefined): PDFRef | undefined {
  return object instanceof PDFRef ? object : undefined;
}
