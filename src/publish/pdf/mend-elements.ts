import { PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { createElement, languageOf, type StructureElement, type StructureKid } from './structure-tree.ts';

/** Elements that hold other elements and no words of their own: ISO 32000-1, table 333. */
const groupings = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Aside']);
/** Elements within a line: ISO 32000-1, table 338, and those that Chromium adds. */
const inline = new Set([
  'Span',
  'Quote',
  'Note',
  'Reference',
  'BibEntry',
  'Code',
  'Link',
  'Annot',
  'Ruby',
  'Em',
  'Strong',
  'Figure',
  'Formula',
  'Form',
]);
/** Cells stay where they are even if nothing is in them. */
const mayBeEmpty = new Set(['TD', 'TH', 'Figure', 'Form', 'Document']);

/**
 * Mends the elements below one, from the inmost outwards: text stands in its paragraph without an element of its own,
 * items of lists have a body, elements without a type get the one that fits what they hold.
 */
export function mendElements(document: PDFDocument, element: StructureElement): void {
  element.kids = element.kids.flatMap((kid): StructureKid[] => {
    if (kid.kind !== 'element') return [kid];
    if (isPlainText(kid)) return kid.kids;
    mendElements(document, kid);
    return kid.kids.length === 0 && !mayBeEmpty.has(kid.type) ? [] : [kid];
  });
  if (element.type === 'NonStruct') element.type = typeFor(element);
  if (element.type === 'Figure' && !hasAlternative(element) && element.kids.some(isBlock)) element.type = 'Div';
  if (element.type === 'LI') element.kids = withBody(document, element.kids);
  if (element.type === 'L') element.kids = withItems(document, element.kids);
  if (groupings.has(element.type)) element.kids = withParagraphs(document, element.kids);
}

/** The element that Chromium puts around each run of text. */
function isPlainText(element: StructureElement): boolean {
  return element.type === 'NonStruct' && languageOf(element) === undefined && element.kids.every((kid) => kid.kind === 'content');
}

const isBlock = (kid: StructureKid): boolean => kid.kind === 'element' && !inline.has(kid.type);

const isHeading = (kid: StructureKid): boolean => kid.kind === 'element' && /^H[1-6]?$/.test(kid.type);

/** Chromium has no type for sections, lists of terms, quotations and much else. */
function typeFor(element: StructureElement): string {
  if (!element.kids.some(isBlock)) return 'Span';
  const opening = element.kids.find((kid) => kid.kind === 'element');
  const isSection = element.kids.some(isHeading) || (opening?.kind === 'element' && opening.type === 'Sect');
  return isSection ? 'Sect' : 'Div';
}

function hasAlternative({ dict }: StructureElement): boolean {
  return dict.has(PDFName.of('Alt')) || dict.has(PDFName.of('ActualText'));
}

/** An item is a label and a body, and nothing else. */
function withBody(document: PDFDocument, kids: StructureKid[]): StructureKid[] {
  const isPart = (kid: StructureKid): boolean => kid.kind === 'element' && (kid.type === 'Lbl' || kid.type === 'LBody');
  const rest = kids.filter((kid) => !isPart(kid));
  return rest.length === 0 ? kids : [...kids.filter(isPart), createElement(document, 'LBody', rest)];
}

/** A list holds items, lists and a caption; labels and bodies that stand in it themselves, as terms do, make up items. */
function withItems(document: PDFDocument, kids: StructureKid[]): StructureKid[] {
  const whole: StructureKid[] = [];
  let item: StructureElement | undefined;
  for (const kid of kids) {
    const type = kid.kind === 'element' ? kid.type : '';
    if (type === 'LI' || type === 'L' || type === 'Caption') {
      item = undefined;
      whole.push(kid);
      continue;
    }
    const body = item?.kids.find((part) => part.kind === 'element' && part.type === 'LBody');
    if (item === undefined || (type === 'Lbl' && body !== undefined)) {
      item = createElement(document, 'LI', []);
      whole.push(item);
    }
    if (type === 'Lbl' || (type === 'LBody' && body === undefined)) item.kids.push(kid);
    else if (body?.kind === 'element') {
      // A second meaning is a part of the one body.
      if (kid.kind === 'element' && type === 'LBody') {
        kid.type = 'Div';
        kid.kids = withParagraphs(document, kid.kids);
      }
      body.kids.push(kid);
    } else item.kids.push(createElement(document, 'LBody', [kid]));
  }
  return whole;
}

/** Words right inside a grouping, in one paragraph for each run of them. */
function withParagraphs(document: PDFDocument, kids: StructureKid[]): StructureKid[] {
  const whole: StructureKid[] = [];
  let run: StructureKid[] = [];
  const closeRun = (): void => {
    const [only] = run;
    if (only?.kind === 'element' && run.length === 1) {
      // A picture may stand by itself, and what is one stretch of text is a paragraph already.
      if (only.type === 'Span') only.type = 'P';
      whole.push(['P', 'Figure', 'Formula', 'Form'].includes(only.type) ? only : createElement(document, 'P', run));
    } else if (run.length > 0) {
      whole.push(createElement(document, 'P', run));
    }
    run = [];
  };
  for (const kid of kids) {
    if (isBlock(kid)) {
      closeRun();
      whole.push(kid);
    } else {
      run.push(kid);
    }
  }
  closeRun();
  return whole;
}
