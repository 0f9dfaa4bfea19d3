import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { stepAnchor } from '../model/anchors.ts';
import { getText } from '../model/find-text.ts';
import { principleSections } from '../model/principle-sections.ts';
import type { EntryOf } from '../model/types.ts';
import type { RenderedText } from '../render/render-text.ts';
import { inLanguageOf, renderForBook, type BookContext, type Wording } from './book-context.ts';
import { bookNotices } from './book-notices.ts';
import { describeSource } from './describe-source.ts';
import { listTied } from './list-tied.ts';
import { permalinkLine } from './permalink-line.ts';
import { idPrefixOf } from './rewrite-links.ts';

/** A principle as a section of its set: code, title, ask, who has to act, why, steps, practice, limits, what it rests on. */
export function assemblePrinciple(context: BookContext, principle: EntryOf<'principle'>, rank: number): Element {
  const { edition, language } = context;
  const text = getText(edition, principle, language);
  const wording = renderForBook(context, principle, text, rank);
  const { rendered, t } = wording;
  const words = edition.words.get(text.language) ?? context.words;
  const [why, ...others] = principleSections.map((name) => bodySection(rendered, `${idPrefixOf(principle.id)}${name}`));
  const heading = (name: string, title: string): Element =>
    h(`h${rank + 1}`, { id: `${idPrefixOf(principle.id)}${name}`, className: ['section-heading'] }, title);
  const steps = text.steps.map((step, index) =>
    h('li', { id: `${idPrefixOf(principle.id)}${stepAnchor(index + 1)}` }, [...(rendered.inline[`steps.${index}.text`] ?? [step.text])]),
  );
  return h('section.principle', { id: principle.id, ...inLanguageOf(text, language) }, [
    h('header.principle-head', [h('p.entry-label', principle.id), h(`h${rank}`, { className: ['principle-title'] }, text.title)]),
    ...bookNotices(context, text),
    h('div.ask', [h('p.apparatus-label', t('principle.ask')), h('p.ask-words', text.ask)]),
    h('div.actors', [
      h('p.apparatus-label', t('principle.actors')),
      h('p', principle.actors.map((id) => words.actors[id] ?? id).join(', ')),
    ]),
    ...(why ?? []),
    h('section.steps', [heading('steps', t('section.steps')), h('ol', steps)]),
    ...others.flat(),
    h('section.rests-on', [heading('rests-on', t('principle.rests-on')), h('dl', restsOn(context, principle, wording))]),
  ]);
}

function bodySection({ sections }: RenderedText, id: string): ElementContent[] {
  const section = sections.find((candidate) => candidate.id === id);
  return section === undefined ? [] : [h('section', [section.heading, ...section.content])];
}

/** Kinds of support, findings, modules and pilots that belong to it, its place in the source, its address. */
function restsOn(context: BookContext, principle: EntryOf<'principle'>, wording: Wording): ElementContent[] {
  const { edition } = context;
  const { t } = wording;
  const support = principle.support.map((kind) => h('p', [h('strong', t(`support.${kind}`)), ' ', t(`support.${kind}.meaning`)]));
  return [
    h('dt', t('principle.support')),
    h('dd', support),
    ...listTied(context, principle, ['finding', 'principle', 'module', 'pilot'], wording),
    ...describeSource(edition, principle, t),
    ...permalinkLine(context, principle.id, t),
  ];
}
