import { readLatin1 } from './read-latin1.ts';
import { readOperations } from './read-operations.ts';

/** A content stream in which everything is either content or artefact. */
export interface MarkedContent {
  readonly bytes: Uint8Array;
  /** The numbers of sequences that were decoration or repeated, and are artefacts now. */
  readonly decoration: ReadonlySet<number>;
}

/** What is painted by an operator: ISO 32000-1, table 51. */
const pathPainting = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const textPainting = new Set(['Tj', 'TJ', "'", '"']);
/** Operators after which an artefact may go on, since they neither paint nor save or bring back the graphics state. */
const setting = new Set(['rg', 'RG', 'g', 'G', 'k', 'K', 'cs', 'CS', 'sc', 'SC', 'scn', 'SCN', 'gs', 'w', 'J', 'j', 'M', 'd', 'i', 'ri']);

interface Edit {
  readonly at: number;
  readonly until: number;
  readonly text: string;
}

interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly id: number | undefined;
  /** Whether what is in it is content or artefact already; other marks say neither, as `ReversedChars` round words in Hebrew. */
  readonly decides: boolean;
  readonly isFigure: boolean;
  hasText: boolean;
}

/**
 * Marks what is painted outside of any element as an artefact, and so with sequences of an element in which no text is
 * shown: Chromium paints the borders and backgrounds of an element under its own number. Pictures stay content.
 * `isContentForm` tells whether an XObject holds numbered content of its own, which then decides for itself; `repeated` are
 * the numbers of sequences that repeat what is content elsewhere.
 */
export function markArtifacts(
  bytes: Uint8Array,
  isContentForm: (name: string) => boolean,
  repeated: ReadonlySet<number> = new Set(),
): MarkedContent {
  const edits: Edit[] = [];
  const decoration = new Set<number>();
  const open: Sequence[] = [];
  let pathStart = -1;
  let textStart = -1;
  let pictureStart = -1;
  /** Where the open text object shows text that belongs to no element. */
  let looseText: { from: number; to: number }[] = [];
  let textHoldsElements = false;
  let artifact: { from: number; to: number } | undefined;

  const closeArtifact = (): void => {
    if (artifact === undefined) return;
    edits.push(...wrap(artifact.from, artifact.to));
    artifact = undefined;
  };
  const isDecided = (): boolean => open.some(({ decides }) => decides);
  const paint = (from: number, to: number): void => {
    if (isDecided()) return;
    artifact = { from: artifact?.from ?? from, to };
  };
  const closeSequence = (): void => {
    const sequence = open.pop();
    if (sequence?.id === undefined) return;
    if ((sequence.hasText || sequence.isFigure) && !repeated.has(sequence.id)) return;
    decoration.add(sequence.id);
    edits.push({ at: sequence.start, until: sequence.end, text: '/Artifact BMC' });
  };

  readOperations(bytes, (operator, start, end) => {
    if (textPainting.has(operator)) {
      if (!isDecided()) looseText.push({ from: start, to: end });
      for (const sequence of open) sequence.hasText = true;
    } else if (operator === 'BT') {
      textStart = start;
      looseText = [];
      textHoldsElements = false;
    } else if (operator === 'ET') {
      // What is marked inside a text object has to end inside it.
      if (textHoldsElements) closeArtifact();
      for (const { from, to } of textHoldsElements ? looseText : []) edits.push(...wrap(from, to));
      if (!textHoldsElements && looseText.length > 0) paint(textStart, end);
      textStart = -1;
    } else if (operator === 'BDC' || operator === 'BMC') {
      const mark = readMark(bytes, start, end);
      // A mark that decides nothing and stands in a text object ends in it, so an artefact may go on round it.
      if (mark.decides || textStart === -1) closeArtifact();
      textHoldsElements ||= mark.decides;
      open.push({ start, end, hasText: false, ...mark });
    } else if (operator === 'EMC') {
      if (textStart === -1) closeArtifact();
      closeSequence();
    } else if (operator === 'm' || operator === 're') {
      if (pathStart === -1) pathStart = start;
    } else if (operator === 'n' || pathPainting.has(operator)) {
      if (operator !== 'n') paint(pathStart === -1 ? start : pathStart, end);
      else closeArtifact();
      pathStart = -1;
    } else if (operator === 'Do') {
      const name = readLatin1(bytes, start, end).match(/\/(\S+)\s+Do$/)?.[1] ?? '';
      if (isContentForm(name)) closeArtifact();
      else paint(start, end);
    } else if (operator === 'sh') {
      paint(start, end);
    } else if (operator === 'BI') {
      pictureStart = start;
    } else if (operator === 'ID') {
      paint(pictureStart, end);
    } else if (textStart === -1 && pathStart === -1 && !setting.has(operator)) {
      closeArtifact();
    }
  });
  closeArtifact();
  return { bytes: applyEdits(bytes, edits), decoration };
}

const wrap = (from: number, to: number): readonly Edit[] => [
  { at: from, until: from, text: '/Artifact BMC\n' },
  { at: to, until: to, text: '\nEMC' },
];

function readMark(bytes: Uint8Array, start: number, end: number): Pick<Sequence, 'id' | 'decides' | 'isFigure'> {
  const text = readLatin1(bytes, start, end);
  const number = text.match(/\/MCID\s+(\d+)/)?.[1];
  const id = number === undefined ? undefined : Number(number);
  return {
    id,
    decides: id !== undefined || /^\/Artifact\b/.test(text),
    isFigure: /^\/(?:Figure|Formula|Form)\b/.test(text),
  };
}

function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.at - b.at)) {
    parts.push(bytes.subarray(at, edit.at), Buffer.from(edit.text, 'latin1'));
    at = edit.until;
  }
  parts.push(bytes.subarray(at));
  return Buffer.concat(parts);
}
