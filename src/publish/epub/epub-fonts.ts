import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findFontFiles, fontFaceRule, readFontLicence, type Face } from '../font-faces.ts';
import { pathFrom, type EpubFile } from './epub-file.ts';
import { stylePath } from './xhtml-document.ts';

const faces: readonly Face[] = [
  { family: 'literata', weight: 400, style: 'normal' },
  { family: 'literata', weight: 400, style: 'italic' },
  { family: 'literata', weight: 600, style: 'normal' },
  { family: 'commissioner', weight: 400, style: 'normal' },
  { family: 'commissioner', weight: 600, style: 'normal' },
];

/** The fonts of an e-book: their files, their licences as the Open Font License asks, and the rules that name them. */
export interface EpubFonts {
  readonly files: readonly EpubFile[];
  readonly css: string;
}

/** Fonts for the scripts that a text uses. Both families are under the Open Font License, which allows to embed them. */
export function buildEpubFonts(text: string): EpubFonts {
  const fonts = findFontFiles(text, faces).map((font) => ({ font, path: `fonts/${basename(font.path)}` }));
  const families = [...new Set(fonts.map(({ font }) => font.family))];
  return {
    files: [
      ...fonts.map(({ font, path }) => fileOf(path, 'font/woff2', readFileSync(font.path))),
      ...families.map((family) => fileOf(`fonts/${family}-licence.txt`, 'text/plain', readFontLicence(family))),
    ],
    css: fonts.map(({ font, path }) => fontFaceRule(font, pathFrom(stylePath, path))).join('\n'),
  };
}

function fileOf(path: string, mediaType: string, content: string | Uint8Array): EpubFile {
  return { path, mediaType, content, properties: [], isRead: false };
}
