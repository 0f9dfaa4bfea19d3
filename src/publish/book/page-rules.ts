import type { Book, BookSection, SetMark } from '../../book/book.ts';
import { cssString } from '../css-string.ts';
import { textHeight, type PageFormat } from './page-format.ts';

/**
 * Paper and margins, and the pages of each chapter: running header (part on the left page, chapter on the right), folio at
 * the outer edge, and the tab of its set. Chromium takes running headers from named pages alone, so each chapter has one
 * of its own.
 */
export function buildPageRules(book: Book, format: PageFormat): string {
  return [
    paper(format),
    ...book.front.map((section, index) => frontPage(section, index)),
    ...book.body.flatMap((section, index) =>
      section.role === 'part' || section.role === 'set' ? [openingPage(section, index, format)] : [],
    ),
    ...book.body.map((section, index) => bodyPage(section, index, book, format)),
  ].join('\n');
}

/** The name of the pages of a section; `kind` tells front matter, openings and text apart. */
export const pageName = (kind: 'front' | 'opening' | 'body', index: number): string => `${kind}-${index + 1}`;

function paper({ width, height, top, bottom, inside, outside }: PageFormat): string {
  return (
    `@page { size: ${width}mm ${height}mm; margin: ${top}mm ${outside}mm ${bottom}mm ${inside}mm }\n` +
    `@page :left { margin: ${top}mm ${inside}mm ${bottom}mm ${outside}mm }\n` +
    `@page :right { margin: ${top}mm ${outside}mm ${bottom}mm ${inside}mm }\n` +
    // The cover with its whole height would begin a second page.
    `@page cover { margin: 0 }\n:root { --cover-width: ${width}mm; --cover-height: ${height - 0.5}mm }`
  );
}

function frontPage({ role, title }: BookSection, index: number): string {
  const name = pageName('front', index);
  const folio = role === 'imprint' ? '' : sides(name, title, title, 'counter(front, lower-roman)');
  return `@page ${name} { counter-increment: front }\n${folio}`;
}

function openingPage({ mark }: BookSection, index: number, format: PageFormat): string {
  const name = pageName('opening', index);
  return `@page ${name} { counter-increment: body }\n${mark === undefined ? '' : tab(name, mark, format)}`;
}

function bodyPage({ part, title, mark }: BookSection, index: number, { shortTitle }: Book, format: PageFormat): string {
  const name = pageName('body', index);
  const tabs = mark === undefined ? '' : tab(name, mark, format);
  return `@page ${name} { counter-increment: body }\n${sides(name, part ?? shortTitle, title, 'counter(body)')}${tabs}`;
}

function sides(name: string, left: string, right: string, folio: string): string {
  return (
    `@page ${name}:left { @top-left { content: ${cssString(left)} } @bottom-left { content: ${folio} } }\n` +
    `@page ${name}:right { @top-right { content: ${cssString(right)} } @bottom-right { content: ${folio} } }\n`
  );
}

/** A block of colour at the fore-edge, at the height of the set's place among all, with its code: it works in grey too. */
function tab(name: string, { code, hue, position, of, weight }: SetMark, format: PageFormat): string {
  const { narrow, longest, gap, ...size } = format.tab;
  const pitch = Math.min(longest, textHeight(format) / of);
  const top = position * pitch;
  const width = weight === 'set' ? size.width : narrow;
  const box = (edge: 'left' | 'right'): string =>
    `content: ${cssString(weight === 'set' ? code : '')}; ` +
    `background: linear-gradient(oklch(0.45 0.11 ${hue}), oklch(0.45 0.11 ${hue})) no-repeat ${edge} ${round(top)}mm / ${width}mm ${round(pitch - gap)}mm; ` +
    `padding-top: ${round(top + 2.5)}mm; padding-${edge}: ${round(width / 4)}mm; text-align: ${edge}; vertical-align: top; color: white; font-weight: 600; letter-spacing: 0`;
  return (
    `@page ${name}:left { @left-middle { ${box('left')} } }\n` + //
    `@page ${name}:right { @right-middle { ${box('right')} } }\n`
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
