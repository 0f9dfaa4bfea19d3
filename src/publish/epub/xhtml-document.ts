import type { Element } from 'hast';
import type { LanguageTag } from '../../schema/ids.ts';
import { pathFrom } from './epub-file.ts';
import { screenSpacing, spaceAccentedCapitals } from '../space-accented-capitals.ts';
import { escapeText, serializeXhtml } from './serialize-xhtml.ts';

/** The style sheet of all files of an e-book. */
export const stylePath = 'style/book.css';

/** A page of an e-book. */
export interface XhtmlPage {
  /** Where the file stands, from the root of the publication. */
  readonly path: string;
  readonly title: string;
  readonly language: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
  /** Whether it opens the book, is its text, or stands behind it. */
  readonly division: 'frontmatter' | 'bodymatter' | 'backmatter';
  readonly className: string;
  readonly content: readonly Element[];
}

/** Writes a page as XHTML. */
export function buildXhtmlDocument({ path, title, language, direction, division, className, content }: XhtmlPage): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8"/>
<title>${escapeText(title)}</title>
<link rel="stylesheet" type="text/css" href="${pathFrom(path, stylePath)}"/>
</head>
<body epub:type="${division}" class="${className}">
${spaceAccentedCapitals(serializeXhtml(content), screenSpacing)}
</body>
</html>
`;
}
