import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Handout } from '../../book/assemble-handout.ts';
import type { Density } from '../../book/handout-density.ts';
import { localeOf } from '../../i18n/locale.ts';
import { buildFontFaces, type Face } from '../font-faces.ts';

const faces: readonly Face[] = [
  { family: 'literata', weight: 400, style: 'normal' },
  { family: 'literata', weight: 400, style: 'italic' },
  { family: 'literata', weight: 600, style: 'normal' },
  { family: 'commissioner', weight: 400, style: 'normal' },
  { family: 'commissioner', weight: 600, style: 'normal' },
];

const base = `
:root { --serif: Literata, serif; --sans: Commissioner, sans-serif; --ink: #1c1a18; --quiet: #55514c; --line: #a9a49c }
html { font-variant-numeric: lining-nums; print-color-adjust: exact }
body, main { margin: 0; orphans: 2; widows: 2 }
`;

/** A handout as one HTML document for the printer, complete in itself, at the density given. */
export function buildHandoutDocument({ content, hue, language, title }: Handout, density: Density): string {
  const body = toHtml({ ...content, properties: { ...content.properties, dataDensity: density } });
  const css = readFileSync(new URL('../../site/styles/handout.css', import.meta.url), 'utf8');
  const accent = hue === undefined ? '' : `:root { --accent: oklch(0.45 0.11 ${hue}) }`;
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${localeOf(language).direction}">`,
    `<head><meta charset="utf-8">${toHtml(h('title', title))}<style>${buildFontFaces(body, faces)}${base}${css}${accent}</style></head>`,
    `<body><main>${body}</main></body></html>`,
  ].join('\n');
}
