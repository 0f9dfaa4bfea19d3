import { PDFName, PDFRef, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { sharedObjects, type Piece } from './piece.ts';

/**
 * Writes the root of the tag tree of a file that is joined from pieces, with the trees that lead into it, and the element of
 * the document: ISO 32000-1, 14.7.2. `locale` is the language of the document, a BCP 47 tag.
 */
export function writeTagTree(
  { catalog, context }: Pick<PDFDocument, 'catalog' | 'context'>,
  pieces: readonly Piece[],
  locale: string,
): void {
  const root = PDFRef.of(sharedObjects.tagTree);
  const document = PDFRef.of(sharedObjects.documentElement);
  const parents = pieces.flatMap(({ parentTree }) => parentTree ?? []);
  const ids = pieces.flatMap(({ idTree }) => idTree ?? []);
  const roles = new Map(pieces.flatMap((piece) => Object.entries(piece.roles)).sort(([a], [b]) => (a < b ? -1 : 1)));
  const treeOf = (leaves: readonly { readonly object: number }[]): PDFRef =>
    context.register(context.obj({ Kids: leaves.map(({ object }) => PDFRef.of(object)) }));

  context.assign(
    document,
    context.obj({
      Type: 'StructElem',
      S: 'Document',
      P: root,
      Lang: PDFString.of(locale),
      K: pieces.flatMap(({ elements }) => elements.map((element) => PDFRef.of(element))),
    }),
  );
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: document,
      ParentTree: treeOf(parents),
      ParentTreeNextKey: (parents.at(-1)?.last ?? -1) + 1,
      ...(ids.length > 0 && { IDTree: treeOf(ids) }),
      ...(roles.size > 0 && { RoleMap: Object.fromEntries(roles) }),
    }),
  );
  catalog.set(PDFName.of('StructTreeRoot'), root);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}
