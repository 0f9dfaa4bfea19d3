import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatLength } from '../i18n/format-length.ts';
import { getEntry, getText } from '../model/find-text.ts';
import type { Entry, EntryOf, TextBase } from '../model/types.ts';
import type { RenderedText } from '../render/render-text.ts';
import { assemblePrinciple } from './assemble-principle.ts';
import { buildBibliography } from './bibliography.ts';
import { inLanguageOf, renderForBook, type BookContext, type BookText, type Wording } from './book-context.ts';
import { bookNotices } from './book-notices.ts';
import { describeSource } from './describe-source.ts';
import { entryLabel } from './entry-label.ts';
import { entryLink } from './entry-link.ts';
import { listTied } from './list-tied.ts';
import { listPartners } from './partners.ts';
import { permalinkLine } from './permalink-line.ts';
import { idPrefixOf } from './rewrite-links.ts';

/** An entry that opens a page: everything but principles, which stand in the chapter of their set, and terms. */
export type ChapterEntry = EntryOf<'page' | 'set' | 'finding' | 'module' | 'pilot'>;

/** A chapter: its opening, the notices, what its kind brings along, its text, and what it belongs to. */
export function assembleChapter(context: BookContext, entry: ChapterEntry, rank: number): Element {
  const text = getText<ChapterText>(context.edition, entry, context.language);
  const body = renderForBook(context, entry, text, rank);
  return h('section', { id: entry.id, className: ['chapter', `chapter-${entry.kind}`], ...inLanguageOf(text, context.language) }, [
    chapterOpening(context, entry, text, body, rank),
    ...bookNotices(context, text),
    ...atTheHead(context, entry, body),
    ...flow(body.rendered),
    ...atTheFoot(context, entry, body, rank),
  ]);
}

/** A part: an opening page with what it holds, and the text of its own. */
export function assemblePart(context: BookContext, entry: ChapterEntry, chapters: readonly Entry['id'][], rank: number): Element {
  const text = getText<ChapterText>(context.edition, entry, context.language);
  const body = renderForBook(context, entry, text, rank);
  const content = [...bookNotices(context, text), ...flow(body.rendered), ...atTheFoot(context, entry, body, rank)];
  return h('section', { id: entry.id, className: ['part'], ...inLanguageOf(text, context.language) }, [
    h('div.part-opening', [
      chapterOpening(context, entry, text, body, rank),
      h(
        'ul.part-contents',
        chapters.map((id) => h('li', hueOf(getEntry(context.edition, id)), [entryLink(context, id, body)])),
      ),
    ]),
    h('div.part-text', content),
  ]);
}

interface ChapterText extends TextBase {
  readonly title: string;
  readonly summary: string;
}

function chapterOpening(
  { edition }: BookContext,
  entry: ChapterEntry,
  { title, summary }: ChapterText,
  { t }: Wording,
  rank: number,
): Element {
  const label = entryLabel(edition, entry, t);
  return h('header.chapter-opening', [
    ...(label === undefined ? [] : [h('p.entry-label', label)]),
    h(`h${rank}`, { className: ['chapter-title'] }, title),
    h('p.chapter-summary', summary),
  ]);
}

/** The text in reading order, without a wrapper around its sections: what comes next on a page decides where it breaks. */
function flow({ lead, sections }: RenderedText): ElementContent[] {
  return [...lead, ...sections.flatMap(({ heading, content }) => [heading, ...content])];
}

function atTheHead(context: BookContext, entry: ChapterEntry, { t, language, rendered }: BookText): ElementContent[] {
  const { edition } = context;
  switch (entry.kind) {
    case 'set':
      return [
        h(
          'ul.set-contents',
          entry.children.filter(context.has).map((id) => h('li', [entryLink(context, id, { t, language })])),
        ),
      ];
    case 'module': {
      const { outcomes } = getText(edition, entry, language);
      const concepts = entry.concepts.flatMap((id, index) => [...(index === 0 ? [] : [', ']), entryLink(context, id, { t, language })]);
      return [
        h('dl.facts', [
          h('dt', t('module.outcomes')),
          h('dd', [
            h(
              'ul',
              outcomes.map((outcome, index) => h('li', [...(rendered.inline[`outcomes.${index}`] ?? [outcome])])),
            ),
          ]),
          h('dt', t('module.length')),
          h('dd', [h('p', formatLength(entry.length, language))]),
          ...(concepts.length === 0 ? [] : [h('dt', t('module.concepts')), h('dd', [h('p', concepts)])]),
        ]),
      ];
    }
    case 'pilot': {
      const country = new Intl.DisplayNames([language], { type: 'region' }).of(entry.country) ?? entry.country;
      const { partners, others } = edition.organisations;
      const names = entry.organisations.map((id) => [...partners, ...others].find((organisation) => organisation.id === id)?.name ?? id);
      return [
        h('dl.facts', [
          h('dt', t('pilot.country')),
          h('dd', [h('p', country)]),
          ...(names.length === 0 ? [] : [h('dt', t('pilot.organisations')), h('dd', [h('p', names.join(', '))])]),
        ]),
      ];
    }
    case 'page':
    case 'finding':
      return [];
  }
}

function atTheFoot(context: BookContext, entry: ChapterEntry, wording: Wording, rank: number): ElementContent[] {
  switch (entry.kind) {
    case 'set':
      return [
        belongsTo(context, entry, wording),
        ...entry.children
          .map((id) => getEntry(context.edition, id))
          .flatMap((child) => (child.kind === 'principle' ? [assemblePrinciple(context, child, rank + 1)] : [])),
      ];
    case 'page': {
      // The format of content fixes these two ids: their pages show what the data files hold.
      if (entry.id === 'references') return [buildBibliography(context, wording)];
      if (entry.id === 'partners') return listPartners(context, wording, idPrefixOf(entry.id), rank + 1);
      return [];
    }
    case 'finding':
    case 'module':
    case 'pilot':
      return [belongsTo(context, entry, wording)];
  }
}

/** What a chapter is tied to, where it stands in the source, and its address. */
function belongsTo(context: BookContext, entry: ChapterEntry, wording: Wording): Element {
  const { t } = wording;
  return h('dl.facts.belongs-to', [
    ...listTied(context, entry, ['set', 'finding', 'principle', 'module', 'pilot'], wording),
    ...describeSource(context.edition, entry, t),
    ...permalinkLine(context, entry.id, t),
  ]);
}

function hueOf(entry: Entry): { style?: string; className?: string[] } {
  return entry.kind === 'set' ? { className: ['hued'], style: `--hue:${entry.hue}` } : {};
}
