import type { PdfUaFailure } from './failure.ts';
import { readRoles, type OpenedPdf } from './opened-pdf.ts';

/** The types of ISO 32000-1, 14.8.4. */
export const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/** 02-001, 02-003, 02-004: every type is of the standard or mapped to one that is, and none of the standard is mapped. */
export function* checkRoles({ document, elements }: OpenedPdf): Generator<PdfUaFailure> {
  const roles = readRoles(document);
  for (const [own] of roles) {
    if (standardTypes.has(own)) yield { condition: '02-004', detail: `The standard type ${own} is mapped to another.` };
    const way = new Set([own]);
    for (let next = roles.get(own); next !== undefined; next = roles.get(next)) {
      if (way.has(next)) {
        yield { condition: '02-003', detail: `The type ${own} is mapped in a circle.` };
        break;
      }
      way.add(next);
    }
  }
  for (const type of new Set(elements.filter(({ type }) => !standardTypes.has(type)).map(({ element }) => element.type))) {
    yield { condition: '02-001', detail: `The type ${type} leads to none of the standard.` };
  }
}
