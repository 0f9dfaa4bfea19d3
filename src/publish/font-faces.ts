import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One cut of a typeface: a static file, since variable ones become bitmaps-like Type 3 fonts in a PDF. */
export interface Face {
  /** A package of Fontsource below `@fontsource/`. */
  readonly family: 'literata' | 'commissioner';
  readonly weight: 300 | 400 | 500 | 600 | 700;
  readonly style: 'normal' | 'italic';
}

const names = { literata: 'Literata', commissioner: 'Commissioner' } as const;
const require = createRequire(import.meta.url);

/**
 * `@font-face` rules with the fonts inside, for the scripts that a text uses and no others: a document with them is
 * complete in itself, and its digest covers its fonts.
 */
export function buildFontFaces(text: string, faces: readonly Face[]): string {
  const characters = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  return faces
    .flatMap(({ family, weight, style }) => {
      const folder = dirname(require.resolve(`@fontsource/${family}`));
      return Object.entries(readScripts(folder))
        .filter(([, range]) => usesRange(characters, range))
        .map(([script, range]) => {
          const file = readFileSync(join(folder, 'files', `${family}-${script}-${weight}-${style}.woff2`)).toString('base64');
          return `@font-face { font-family: ${names[family]}; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${file}) format('woff2'); unicode-range: ${range} }`;
        });
    })
    .join('\n');
}

/** The scripts that a family is cut into, with the characters of each as in CSS: `U+0370-0377,U+037A`. */
function readScripts(folder: string): Readonly<Record<string, string>> {
  const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
  return scripts;
}

function usesRange(characters: ReadonlySet<number>, range: string): boolean {
  const spans = range.split(',').map((span) => {
    const [first = '', last = first] = span.trim().replace('U+', '').split('-');
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) };
  });
  return [...characters].some((character) => spans.some(({ first, last }) => character >= first && character <= last));
}
