import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { getText, listEntries } from '../model/find-text.ts';
import type { Term } from '../model/types.ts';
import { walkTree } from '../render/walk-tree.ts';
import { inLanguageOf, renderForBook, type BookContext } from './book-context.ts';
import type { BookSection } from './book.ts';

const glossaryId = 'book--glossary';

/** The glossary: each term that anything in the book links to, in alphabetical order; nothing when there is none. */
export function buildGlossary(context: BookContext, body: readonly BookSection[]): BookSection | undefined {
  const { language, t, topRank } = context;
  const terms = termsUsed(
    context,
    body.map(({ content }) => content),
  );
  if (terms.length === 0) return undefined;
  const collator = new Intl.Collator(language);
  const sorted = [...terms].sort((a, b) => collator.compare(titleOf(context, a), titleOf(context, b)));
  const title = t('nav.glossary');
  return {
    id: glossaryId,
    role: 'glossary',
    language,
    title,
    part: undefined,
    mark: undefined,
    content: h('section.chapter.glossary', { id: glossaryId }, [
      h('header.chapter-opening', [
        h(`h${topRank}`, { className: ['chapter-title'] }, title),
        h('p.chapter-summary', t('book.glossary.summary')),
      ]),
      h(
        'dl.terms',
        sorted.flatMap((term) => glossaryTerm(context, term)),
      ),
    ]),
  };
}

function titleOf({ edition, language }: BookContext, term: Term): string {
  return getText(edition, term, language).title;
}

/** The terms that the trees link to, and those that their own explanations link to in turn. */
function termsUsed(context: BookContext, trees: readonly Element[]): readonly Term[] {
  const byAddress = new Map(listEntries(context.edition, 'term').map((term) => [context.links.entry(term.id), term]));
  const used = new Set<Term>();
  const gather = (tree: Element): void => {
    walkTree(tree, (node) => {
      const term = node.type === 'element' && node.tagName === 'a' ? byAddress.get(String(node.properties.href)) : undefined;
      if (term === undefined || used.has(term)) return;
      used.add(term);
      gather(h('div', glossaryTerm(context, term)));
    });
  };
  for (const tree of trees) gather(tree);
  return [...used];
}

function glossaryTerm(context: BookContext, term: Term): ElementContent[] {
  const { edition, language } = context;
  const text = getText(edition, term, language);
  const { rendered, t } = renderForBook(context, term, text, context.topRank + 1);
  const { lead, sections } = rendered;
  const foreign = inLanguageOf(text, language);
  return [
    h('dt', { id: term.id, ...foreign }, [
      h('span.term-name', text.title),
      ...(text.expansion === undefined ? [] : [' ', h('span.term-expansion', text.expansion)]),
    ]),
    h('dd', foreign, [
      h('p.term-meaning', text.meaning),
      ...lead,
      ...sections.flatMap(({ heading, content }) => [heading, ...content]),
      ...(text.avoid.length === 0 ? [] : [h('p.term-avoid', [h('strong', t('term.avoid')), ' ', text.avoid.join(', ')])]),
    ]),
  ];
}
