import { PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { createElement, languageOf, type StructureElement, type StructureKid } from './structure-tree.ts';

const langName = PDFName.of('Lang');

/** Types of the tags for what HTML has elements for and Chromium's tags have not. */
const types: Readonly<Record<string, string>> = { terms: 'L', term: 'Lbl', meaning: 'LBody' };

/**
 * Gives elements the types that `prepareTags` wrote behind their language, `el-x-term`, and takes that out again: terms
 * and their meanings become a list, notes become notes with an id.
 */
export function applyKinds(document: PDFDocument, kids: readonly StructureKid[], outer = ''): void {
  for (const element of kids) {
    if (element.kind !== 'element') continue;
    const [language = outer, kind = ''] = languageOf(element)?.split('-x-') ?? [];
    if (kind !== '') {
      if (language === outer) element.dict.delete(langName);
      else element.dict.set(langName, PDFString.of(language));
      element.type = types[kind] ?? element.type;
      if (kind === 'note') wrapInNote(document, element);
    }
    applyKinds(document, element.kids, language);
  }
}

function wrapInNote(document: PDFDocument, item: StructureElement): void {
  const isLabel = (kid: StructureKid): boolean => kid.kind === 'element' && kid.type === 'Lbl';
  const note = createElement(
    document,
    'Note',
    item.kids.filter((kid) => !isLabel(kid)),
  );
  // All ids are numbered in the order of the tree later.
  note.dict.set(PDFName.of('ID'), PDFString.of(`note-${note.ref.objectNumber}`));
  item.kids = [...item.kids.filter(isLabel), note];
}
