import { readFileSync } from 'node:fs';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { AssembledPicture } from '../../book/pictures/assemble-picture.ts';
import { localeOf } from '../../i18n/locale.ts';
import { buildFontFaces, type Face } from '../font-faces.ts';
import { fontStyleMark } from '../pdf/reuse-tab.ts';
import { writeHtml } from '../../render/write-html.ts';

const faces: readonly Face[] = [
  { family: 'literata', weight: 400, style: 'normal' },
  { family: 'literata', weight: 600, style: 'normal' },
  { family: 'commissioner', weight: 400, style: 'normal' },
  { family: 'commissioner', weight: 600, style: 'normal' },
];

/** The fonts for all pictures of an edition, as style rules: those of every script that any of them uses. */
export function buildPictureFonts(pictures: readonly AssembledPicture[]): string {
  return buildFontFaces(pictures.map(({ content }) => toString(content)).join(''), faces);
}

/** A picture as a document that holds all it needs, so that its digest covers it. `theme` is the style sheet of the edition. */
export function buildPictureDocument({ language, title, hue, content }: AssembledPicture, fonts: string, theme: string): string {
  const colour = hue === undefined ? {} : { class: 'hued', style: `--hue: ${hue}` };
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${localeOf(language).direction}">`,
    `<head><meta charset="utf-8">${writeHtml(h('title', title))}<style ${fontStyleMark}>${fonts}</style><style>${readStyles()}</style><style>${theme}</style></head>`,
    `<body>${writeHtml(h('div', colour, content))}</body></html>`,
  ].join('\n');
}

let styles: string | undefined;

/** Read once for all pictures of a build. */
function readStyles(): string {
  styles ??= ['../../site/styles/tokens.css', './picture.css']
    .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
    .join('\n');
  return styles;
}
