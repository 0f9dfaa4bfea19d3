import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pages of which a heading is the last that is read, `page 12: H2`. */
export async function headingsAtTheFoot(bytes: Uint8Array): Promise<readonly string[]> {
  // The reader takes over the bytes that it is given.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false, isEvalSupported: false });
  try {
    const document = await task.promise;
    const found: string[] = [];
    let headings = 0;
    // The first page is the cover.
    for (let number = 2; number <= document.numPages; number += 1) {
      const tree: unknown = await (await document.getPage(number)).getStructTree();
      const types = typesOfContent(tree, '');
      headings += types.filter(isHeading).length;
      const last = types.at(-1) ?? '';
      if (isHeading(last)) found.push(`page ${number}: ${last}`);
    }
    return headings === 0 ? ['the file has no headings'] : found;
  } finally {
    await task.destroy();
  }
}

const isHeading = (type: string): boolean => /^H[1-6]$/.test(type);

/** For each stretch of content the heading that it is in, or else the innermost element; in the order of reading. */
function typesOfContent(node: unknown, type: string): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'content') return [type];
  const own = 'role' in node && typeof node.role === 'string' && !isHeading(type) ? node.role : type;
  return 'children' in node && Array.isArray(node.children) ? node.children.flatMap((child: unknown) => typesOfContent(child, own)) : [];
}
