import type { Element } from 'hast';
import type { BookSection } from '../../book/book.ts';
import { hasClass } from '../../book/has-class.ts';
import { walkTree } from '../../render/walk-tree.ts';

/** What a file of the e-book is, in the words of EPUB and of DPUB-ARIA. */
export interface Semantics {
  /** https://www.w3.org/TR/epub-ssv-11/ */
  readonly type: string;
  /** https://www.w3.org/TR/dpub-aria-1.1/; nothing where it has no word. */
  readonly role: string | undefined;
  readonly division: 'frontmatter' | 'bodymatter' | 'backmatter';
}

/** Pages that have a name in the craft are called by it where their id is that name. */
const named: Readonly<Record<string, Semantics>> = {
  foreword: { type: 'foreword', role: 'doc-foreword', division: 'frontmatter' },
  preface: { type: 'preface', role: 'doc-preface', division: 'frontmatter' },
  acknowledgements: { type: 'acknowledgments', role: 'doc-acknowledgments', division: 'frontmatter' },
  introduction: { type: 'introduction', role: 'doc-introduction', division: 'bodymatter' },
  conclusion: { type: 'conclusion', role: 'doc-conclusion', division: 'bodymatter' },
  afterword: { type: 'afterword', role: 'doc-afterword', division: 'backmatter' },
  appendix: { type: 'appendix', role: 'doc-appendix', division: 'backmatter' },
};

/** Says what a section of the book is. */
export function describeSection({ id, role, content }: BookSection): Semantics {
  switch (role) {
    case 'cover':
      return { type: 'cover', role: undefined, division: 'frontmatter' };
    case 'imprint':
      return { type: 'imprint', role: undefined, division: 'frontmatter' };
    case 'contents':
      return { type: 'toc', role: 'doc-toc', division: 'frontmatter' };
    case 'part':
      return { type: 'part', role: 'doc-part', division: 'bodymatter' };
    case 'glossary':
      return { type: 'glossary', role: 'doc-glossary', division: 'backmatter' };
    case 'set':
    case 'chapter':
      if (holdsClass(content, 'bibliography')) return { type: 'bibliography', role: 'doc-bibliography', division: 'backmatter' };
      return named[id] ?? { type: 'chapter', role: 'doc-chapter', division: 'bodymatter' };
  }
}

/** What a place of the book is that many links lead to. */
export type PlaceKind = 'reference' | 'term';

/** The references and terms of a book, by id. */
export function findPlaces(sections: readonly BookSection[]): ReadonlyMap<string, PlaceKind> {
  const places = new Map<string, PlaceKind>();
  const add = (list: Element, tagName: string, kind: PlaceKind): void => {
    for (const child of list.children) {
      if (child.type === 'element' && child.tagName === tagName && child.properties.id !== undefined) places.set(child.properties.id, kind);
    }
  };
  for (const { content } of sections) {
    walkTree(content, (node) => {
      if (node.type !== 'element') return;
      if (hasClass(node, 'bibliography')) add(node, 'li', 'reference');
      if (hasClass(node, 'terms')) add(node, 'dt', 'term');
    });
  }
  return places;
}

function holdsClass(tree: Element, name: string): boolean {
  let found = false;
  walkTree(tree, (node) => {
    found ||= node.type === 'element' && hasClass(node, name);
  });
  return found;
}
