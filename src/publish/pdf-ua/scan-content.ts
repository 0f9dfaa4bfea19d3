import { PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { readLatin1 } from '../pdf/read-latin1.ts';
import { readOperations } from '../pdf/read-operations.ts';
import { readPageContent } from '../pdf/read-page-content.ts';
import { readStreamBytes } from '../pdf/stream-bytes.ts';
import { walkElements, type StructureElement } from '../pdf/structure-tree.ts';
import type { PdfUaFailure } from './failure.ts';
import { readShownCodes } from './read-shown-codes.ts';

/** What is painted on the pages of a file. */
export interface ScannedContent {
  /** What is wrong with the marks of the content. */
  readonly failures: readonly PdfUaFailure[];
  /** From each font to the codes of its characters that are shown. */
  readonly shown: ReadonlyMap<PDFDict, ReadonlySet<number>>;
  /** The sequences that are on the pages, as `12 0 R 5`: the page or XObject and the number. */
  readonly sequences: ReadonlySet<string>;
  /** How often each XObject that holds numbered content is painted. */
  readonly contentForms: ReadonlyMap<PDFRef, number>;
}

const pathPainting = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'ID']);
const textPainting = new Set(['Tj', 'TJ', "'", '"']);

type Mark = 'artifact' | 'content' | 'other';

/** The name of a sequence in the sets of this file. */
export const sequenceName = (holder: PDFRef, id: number): string => `${holder.toString()} ${id}`;

/** Reads all content streams, those of XObjects where they are painted. */
export function scanContent(document: PDFDocument, top: readonly StructureElement[]): ScannedContent {
  const { context } = document;
  const tagged = new Set<string>();
  for (const { kids } of walkElements(top)) {
    for (const kid of kids) if (kid.kind === 'content') tagged.add(sequenceName(kid.form ?? kid.page, kid.id));
  }
  const failures: PdfUaFailure[] = [];
  const shown = new Map<PDFDict, Set<number>>();
  const sequences = new Set<string>();
  const contentForms = new Map<PDFRef, number>();

  document.getPages().forEach(({ ref, node }, index) => {
    const page = index + 1;
    const unmarked = new Map<string, number>();
    const scan = (bytes: Uint8Array, holder: PDFRef, resources: PDFDict | undefined, outer: readonly Mark[]): void => {
      const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
      const objects = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
      const marks = [...outer];
      const saved: (Set<number> | undefined)[] = [];
      let codes: Set<number> | undefined;
      let isWide = false;
      const note = (what: string): void => {
        if (!marks.includes('content') && !marks.includes('artifact')) unmarked.set(what, (unmarked.get(what) ?? 0) + 1);
      };
      const open = (text: string): void => {
        const id = /\/MCID\s+(\d+)/.exec(text)?.[1];
        const isArtifact = /^\/Artifact\b/.test(text);
        if (isArtifact && marks.includes('content'))
          failures.push({ condition: '01-003', page, detail: 'An artefact stands inside content.' });
        if (id !== undefined && marks.includes('artifact')) {
          failures.push({ condition: '01-004', page, detail: `Sequence ${id} stands inside an artefact.` });
        }
        const name = sequenceName(holder, Number(id));
        if (id !== undefined) sequences.add(name);
        marks.push(isArtifact ? 'artifact' : id !== undefined && tagged.has(name) ? 'content' : 'other');
      };
      readOperations(bytes, (operator, start, end) => {
        if (textPainting.has(operator)) {
          note('text');
          if (codes !== undefined) readShownCodes(bytes, start, end, isWide, codes);
        } else if (pathPainting.has(operator)) {
          note('drawing');
        } else if (operator === 'BDC' || operator === 'BMC') {
          open(readLatin1(bytes, start, end));
        } else if (operator === 'EMC') {
          marks.pop();
        } else if (operator === 'q') {
          saved.push(codes);
        } else if (operator === 'Q') {
          codes = saved.pop();
        } else if (operator === 'Tf') {
          const font = fonts?.lookupMaybe(PDFName.of(firstName(bytes, start, end)), PDFDict);
          codes = font && (shown.get(font) ?? new Set());
          if (font !== undefined && codes !== undefined) shown.set(font, codes);
          isWide = font?.get(PDFName.of('Subtype')) === PDFName.of('Type0');
        } else if (operator === 'Do') {
          paintObject(objects?.get(PDFName.of(firstName(bytes, start, end))), marks, resources, note);
        }
      });
    };
    const paintObject = (
      object: PDFObject | undefined,
      marks: readonly Mark[],
      resources: PDFDict | undefined,
      note: (what: string) => void,
    ): void => {
      const stream = context.lookup(object);
      if (!(stream instanceof PDFRawStream) || !(object instanceof PDFRef)) return;
      if (stream.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) {
        note('picture');
        return;
      }
      const bytes = readStreamBytes(stream);
      if (Buffer.from(bytes).includes('/MCID')) contentForms.set(object, (contentForms.get(object) ?? 0) + 1);
      scan(bytes, object, stream.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? resources, marks);
    };
    scan(readPageContent(context, node.get(PDFName.of('Contents'))), ref, node.Resources(), []);
    for (const [what, count] of unmarked) {
      failures.push({ condition: '01-005', page, detail: `Neither in the tag tree nor an artefact: ${what}, ${count} times.` });
    }
  });
  return { failures, shown, sequences, contentForms };
}

const firstName = (bytes: Uint8Array, from: number, to: number): string =>
  /\/([^\s/[\]<>()]+)/.exec(readLatin1(bytes, from, to))?.[1] ?? '';
