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

/** The cuts that sheets and slides are set in. */
export const sheetFaces: readonly Face[] = [
  { family: 'literata', weight: 400, style: 'normal' },
  { family: 'literata', weight: 400, style: 'italic' },
  { family: 'literata', weight: 600, style: 'normal' },
  { family: 'commissioner', weight: 400, style: 'normal' },
  { family: 'commissioner', weight: 600, style: 'normal' },
];

const names = { literata: 'Literata', commissioner: 'Commissioner' } as const;
const require = createRequire(import.meta.url);

/** A file with the letters of one script in one cut. */
export interface FontFile extends Face {
  /** The name to be used in `font-family`. */
  readonly name: string;
  /** Where the file is on this machine. */
  readonly path: string;
  /** The characters in it, as in CSS: `U+0370-0377,U+037A`. */
  readonly range: string;
}

/** The files of fonts for the scripts that a text uses and no others. */
export function findFontFiles(text: string, faces: readonly Face[]): readonly FontFile[] {
  const characters = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  return faces.flatMap((face) => {
    const { family, weight, style } = face;
    const folder = fontFolder(family);
    return Object.entries(readScripts(folder))
      .filter(([, range]) => usesRange(characters, range))
      .map(([script, range]) => ({
        ...face,
        name: names[family],
        path: join(folder, 'files', `${family}-${script}-${weight}-${style}.woff2`),
        range,
      }));
  });
}

/** The licence of a family, as its makers wrote it. */
export function readFontLicence(family: Face['family']): string {
  return readFileSync(join(fontFolder(family), 'LICENSE'), 'utf8');
}

/**
 * `@font-face` rules with the fonts inside, for the scripts that a text uses and no others: a document with them is
 * complete in itself, and its digest covers its fonts.
 */
export function buildFontFaces(text: string, faces: readonly Face[]): string {
  return findFontFiles(text, faces)
    .map((file) => fontFaceRule(file, `data:font/woff2;base64,${readFileSync(file.path).toString('base64')}`))
    .join('\n');
}

/** The rule that makes a file of a font known under an address. */
export function fontFaceRule({ name, weight, style, range }: FontFile, address: string): string {
  return `@font-face { font-family: ${name}; font-weight: ${weight}; font-style: ${style}; src: url(${address}) format('woff2'); unicode-range: ${range} }`;
}

const fontFolder = (family: Face['family']): string => dirname(require.resolve(`@fontsource/${family}`));

/** The scripts that a family is cut into, with the characters of each as in CSS: `U+0370-0377,U+037A`. */
function readScripts(folder: string): Readonly<Record<string, string>> {
  const read = scriptsOf.get(folder);
  if (read !== undefined) return read;
  const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
  scriptsOf.set(folder, scripts);
  return scripts;
}

/** Every sheet asks for them again. */
const scriptsOf = new Map<string, Readonly<Record<string, string>>>();

function usesRange(characters: ReadonlySet<number>, range: string): boolean {
  const spans = range.split(',').map((span) => {
    const [first = '', last = first] = span.trim().replace('U+', '').split('-');
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) };
  });
  return [...characters].some((character) => spans.some(({ first, last }) => character >= first && character <= last));
}
