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
  const characters = listCharacters(text);
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
  return writeFontFaces(findFontFiles(text, faces));
}

/** The same for files that are known already. */
export function writeFontFaces(files: readonly FontFile[]): string {
  return files.map((file) => fontFaceRule(file, `data:font/woff2;base64,${readFileSync(file.path).toString('base64')}`)).join('\n');
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

/** The code points of the characters in a text, each once. A book has a million and a half, of which 200 differ. */
function listCharacters(text: string): readonly number[] {
  const units = new Uint8Array(0x1_0000);
  const beyond = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    units[unit] = 1;
    if (unit >= 0xd800 && unit < 0xdc00) beyond.add(text.codePointAt(at) ?? unit);
  }
  return [...Array.from(units.keys()).filter((unit) => units[unit] === 1), ...beyond];
}

/** Every sheet asks for them again. */
const scriptsOf = new Map<string, Readonly<Record<string, string>>>();

function usesRange(characters: readonly number[], range: string): boolean {
  const spans = spansOf.get(range) ?? parseRange(range);
  spansOf.set(range, spans);
  return characters.some((character) => spans.some(({ first, last }) => character >= first && character <= last));
}

/** Characters from the first to the last. */
interface Span {
  readonly first: number;
  readonly last: number;
}

const spansOf = new Map<string, readonly Span[]>();

function parseRange(range: string): readonly Span[] {
  return range.split(',').map((span) => {
    const [first = '', last = first] = span.trim().replace('U+', '').split('-');
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) };
  });
}
