import { readFileSync, writeFileSync } from 'node:fs';
import { listEncoded, recallEncoded } from '../../book/qr-code.ts';

/** As it stands in the cache; squares in base64. */
interface KeptCodes {
  readonly program: string;
  readonly codes: readonly (readonly [text: string, size: number, squares: string])[];
}

/**
 * Puts in the QR codes that an earlier build of the same program has made: to find them takes as long as to render a hundred
 * pages. Gives a function that keeps those of this build.
 */
export function recallQrCodes(cache: string, program: string): () => void {
  const file = `${cache}/qr-codes.json`;
  const kept = readKept(file);
  if (kept?.program === program) {
    recallEncoded(kept.codes.map(([text, size, squares]) => [text, { size, squares: Buffer.from(squares, 'base64') }]));
  }
  return () => {
    const codes = listEncoded().map(([text, { size, squares }]) => [text, size, Buffer.from(squares).toString('base64')] as const);
    writeFileSync(file, JSON.stringify({ program, codes } satisfies KeptCodes));
  };
}

function readKept(file: string): KeptCodes | undefined {
  try {
    const kept: KeptCodes = JSON.parse(readFileSync(file, 'utf8'));
    return kept;
  } catch {
    // There is none, or an interrupt has left half of it.
    return undefined;
  }
}
