import { readFileSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import type { Position } from '../diagnostics/diagnostic.ts';
import type { Collector } from '../diagnostics/collector.ts';

/** The text of a file with line feeds alone; nothing, and a diagnostic, when it is not UTF-8. */
export function readText(root: string, file: string, collector: Collector): string | undefined {
  const bytes = readFileSync(`${root}/${file}`);
  if (!isUtf8(bytes)) {
    const offset = firstBadByte(bytes);
    collector.report('encoding-not-utf8', file, placeOf(bytes, offset), { byte: bytes[offset] ?? 0 });
    return undefined;
  }
  return withLineFeeds(decoder.decode(bytes));
}

/** One for all files: to make one takes longer than to read a file with it. */
const decoder = new TextDecoder('utf-8');

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Where the first byte stands that begins no character. The longest valid beginning is found by halving. */
function firstBadByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isValidBeginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // It may end within a character that never comes whole.
  while (!isUtf8(bytes.subarray(0, good))) good -= 1;
  return good;
}

function isValidBeginning(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Everything before the bad byte is text, so its line and column can be counted. */
function placeOf(bytes: Buffer, offset: number): Position {
  const lines = withLineFeeds(decoder.decode(bytes.subarray(0, offset))).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
