import { readFileSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { startOfFile } from '../diagnostics/diagnostic.ts';
import type { Collector } from '../diagnostics/collector.ts';

/** The text of a file with line feeds alone; nothing, and a diagnostic, when it is not UTF-8. */
export function readText(root: string, file: string, collector: Collector): string | undefined {
  const bytes = readFileSync(`${root}/${file}`);
  if (!isUtf8(bytes)) {
    collector.report('encoding-not-utf8', file, startOfFile, { offset: firstBadByte(bytes) });
    return undefined;
  }
  return new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
}

/** The longest valid beginning ends where the first bad byte stands; found by halving. */
function firstBadByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isValidBeginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
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
