import { PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/** What a page may have from the nodes above it: ISO 32000-1, 7.7.3.4. */
const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'].map((key) => PDFName.of(key));

/** Hangs all pages of a document into one new node, right below the `root` of its page tree, and gives both. */
export function gatherPages(document: PDFDocument): { readonly node: PDFRef; readonly root: PDFRef } {
  const { catalog, context } = document;
  const root = catalog.get(PDFName.of('Pages'));
  if (!(root instanceof PDFRef)) throw new Error('The page tree is not an object of its own.');
  const pages = document.getPages();
  const node = context.register(context.obj({ Type: 'Pages', Parent: root, Count: pages.length, Kids: pages.map(({ ref }) => ref) }));
  for (const page of pages) {
    for (const key of inherited) {
      const value = page.node.getInheritableAttribute(key);
      if (value !== undefined) page.node.set(key, value);
    }
    page.node.set(PDFName.of('Parent'), node);
  }
  return { node, root };
}
