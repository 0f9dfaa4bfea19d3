import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import { packStream, readStreamBytes } from '../../../src/publish/pdf/stream-bytes.ts';

/** What is written as it stands: a text becomes a name. */
export type Literal = string | number | boolean | PDFObject | readonly Literal[] | { readonly [key: string]: Literal };

/** A PDF that can be spoiled in one place. */
export class SpoiledPdf {
  readonly document: PDFDocument;

  private constructor(document: PDFDocument) {
    this.document = document;
  }

  static async open(bytes: Uint8Array): Promise<SpoiledPdf> {
    return new SpoiledPdf(await PDFDocument.load(bytes, { updateMetadata: false }));
  }

  async save(): Promise<Uint8Array> {
    return this.document.save({ updateFieldAppearances: false });
  }

  get catalog(): PDFDict {
    return this.document.catalog;
  }

  get root(): PDFDict {
    return this.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  }

  obj(literal: Literal): PDFObject {
    return this.document.context.obj(literal as never);
  }

  /** The first dictionary with a name under a key. */
  find(key: string, name: string): PDFDict {
    const found = this.findAll(key, name)[0];
    if (found === undefined) throw new Error(`No object has /${key} /${name}.`);
    return found;
  }

  findAll(key: string, name: string): readonly PDFDict[] {
    const all = this.document.context
      .enumerateIndirectObjects()
      .map(([, object]) => (object instanceof PDFRawStream ? object.dict : object));
    return all.filter((object) => object instanceof PDFDict).filter((dict) => dict.get(PDFName.of(key)) === PDFName.of(name));
  }

  /** The first element of a type, in the order of reading. */
  element(type: string): PDFDict {
    const search = (object: PDFObject | undefined): PDFDict | undefined => {
      const node = this.document.context.lookup(object);
      if (node instanceof PDFArray) return node.asArray().map(search).find(Boolean);
      if (!(node instanceof PDFDict)) return undefined;
      return node.get(PDFName.of('S')) === PDFName.of(type) ? node : search(node.get(PDFName.of('K')));
    };
    const found = search(this.root.get(PDFName.of('K')));
    if (found === undefined) throw new Error(`No element is of the type ${type}.`);
    return found;
  }

  set(dict: PDFDict, key: string, value: PDFObject | undefined): void {
    if (value === undefined) dict.delete(PDFName.of(key));
    else dict.set(PDFName.of(key), value);
  }

  /** Rewrites the content of a page. */
  rewritePage(page: number, change: (content: string) => string): void {
    const { node } = this.document.getPage(page);
    const ref = node.get(PDFName.of('Contents'));
    const stream = this.document.context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error('The page has no content stream.');
    this.rewrite(ref, stream, change);
  }

  rewrite(ref: PDFRef, stream: PDFRawStream, change: (content: string) => string): void {
    const before = Buffer.from(readStreamBytes(stream)).toString('latin1');
    const after = change(before);
    if (after === before) throw new Error('Nothing was changed.');
    this.document.context.assign(ref, packStream(stream.dict, Buffer.from(after, 'latin1')));
  }
}
