import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words on a page of a PDF, in reading order, without running headers and drawings. */
export interface PageText {
  /** The label of the page, as printed on it. */
  readonly label: string;
  readonly text: string;
}

/** Reads what stands on the pages of a tagged PDF; the order is that of its tags. */
export async function readPageTexts(bytes: Uint8Array): Promise<readonly PageText[]> {
  // The reader takes over the bytes that it is given.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false, isEvalSupported: false });
  try {
    const document = await task.promise;
    const labels: readonly string[] | null = await document.getPageLabels();
    const pages: PageText[] = [];
    for (let index = 0; index < document.numPages; index += 1) {
      const page = await document.getPage(index + 1);
      pages.push({ label: labels?.[index] ?? String(index + 1), text: await readPageText(page) });
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

async function readPageText(page: PDFPageProxy): Promise<string> {
  const [tags, { items }] = await Promise.all([page.getStructTree(), page.getTextContent({ includeMarkedContent: true })]);
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((candidate) => candidate !== undefined);
      if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`);
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      open.push(typeof item.id === 'string' ? item.id : undefined);
    }
  }
  return listContentIds(tags)
    .map((id) => texts.get(id) ?? '')
    .join(' ');
}

/** The ids of marked content below a tag, in the order of the tags. */
function listContentIds(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('role' in node && node.role === 'Figure') return [];
  if ('children' in node && Array.isArray(node.children)) return node.children.flatMap(listContentIds);
  return 'type' in node && node.type === 'content' && 'id' in node && typeof node.id === 'string' ? [node.id] : [];
}
