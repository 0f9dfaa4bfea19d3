import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { formatDate } from '../i18n/format-date.ts';
import { localeOf } from '../i18n/locale.ts';
import { createTranslator, type Translate } from '../i18n/translator.ts';
import { getEntry, getText } from '../model/find-text.ts';
import type { Edition, EntryOf, TextBase } from '../model/types.ts';
import { pathOf } from '../model/routes.ts';
import type { Links } from '../render/links.ts';
import { renderText, type RenderedText } from '../render/render-text.ts';
import type { LanguageTag } from '../schema/ids.ts';
import { inLanguageOf } from './book-context.ts';
import { entryLabel } from './entry-label.ts';
import { estimateDensity, type Density } from './handout-density.ts';
import { shortAddress } from './permalink-line.ts';
import { qrCode } from './qr-code.ts';
import { permalinkOf } from './rewrite-links.ts';

/** The entries that have a handout. */
export type HandoutEntry = EntryOf<'module' | 'set'>;

/** A sheet of A4 for those who take part in a training or a talk. */
export interface Handout {
  readonly entry: HandoutEntry;
  /** The language of all its words: that of the text, also where the page around it speaks another. */
  readonly language: LanguageTag;
  readonly title: string;
  readonly density: Density;
  /** The hue of the set, in OKLCH degrees. */
  readonly hue: number | undefined;
  /** An `article` element. */
  readonly content: Element;
}

/** Ruled lines that are drawn; a sheet shows as many as there is room for, 9 mm apart. */
const lineCount = 28;

/** Assembles the handout of a module or a principle set; `address` is that of the site's root, with a slash at the end. */
export function assembleHandout(edition: Edition, entry: HandoutEntry, language: LanguageTag, address: string): Handout {
  const text = getText<{ readonly title: string; readonly language: LanguageTag }>(edition, entry, language);
  const t = createTranslator(text.language, edition.strings.get(text.language));
  const parts = entry.kind === 'module' ? modulePart(edition, entry, language, address, t) : setPart(edition, entry, language, address, t);
  const texts: string[] = [];
  visit(h('div', parts), 'element', (element) => {
    if (
      ['p', 'li', 'dt', 'h2', 'h3'].includes(element.tagName) &&
      !element.children.some((child) => child.type === 'element' && child.tagName === 'p')
    )
      texts.push(toString(element));
  });
  const density = estimateDensity(texts);
  const label = entryLabel(edition, entry, t);
  const content = h('article.sheet', { lang: text.language, dir: localeOf(text.language).direction, dataDensity: density }, [
    h('header.sheet-head', [...(label === undefined ? [] : [h('p.sheet-label', label)]), h('h1.sheet-title', text.title)]),
    ...parts,
    h('section.sheet-notes', [
      h('h2', t('handout.notes')),
      h(
        'div.sheet-lines',
        { ariaHidden: 'true' },
        Array.from({ length: lineCount }, () => h('div')),
      ),
    ]),
    sheetFoot(edition, entry, text.language, address, t),
  ]);
  return { entry, language: text.language, title: text.title, density, hue: entry.kind === 'set' ? entry.hue : undefined, content };
}

function modulePart(edition: Edition, entry: EntryOf<'module'>, language: LanguageTag, address: string, t: Translate): ElementContent[] {
  const text = getText(edition, entry, language);
  const concepts = entry.concepts
    .map((id) => getEntry(edition, id))
    .flatMap((term) => (term.kind === 'term' ? [getText(edition, term, text.language)] : []));
  const rendered = renderPlain(edition, entry, text, address);
  const exercises = findExercises(rendered);
  return [
    part('purpose', t('handout.purpose'), [h('p', text.summary)]),
    part('outcomes', t('module.outcomes'), [
      h(
        'ul',
        text.outcomes.map((outcome, index) => h('li', [...(rendered.inline[`outcomes.${index}`] ?? [outcome])])),
      ),
    ]),
    ...(concepts.length === 0
      ? []
      : [
          part(
            'concepts',
            t('module.concepts'),
            concepts.map(({ title, meaning, language: own }) =>
              h('p', inLanguageOf({ language: own }, text.language), [h('b', title), ' ', meaning]),
            ),
          ),
        ]),
    ...(exercises.length === 0
      ? []
      : [
          part('exercises', t('handout.exercises'), [
            h(
              'ul.sheet-ticks',
              exercises.map((title) => h('li', title)),
            ),
          ]),
        ]),
  ];
}

function setPart(edition: Edition, entry: EntryOf<'set'>, language: LanguageTag, address: string, t: Translate): ElementContent[] {
  const text = getText(edition, entry, language);
  // The first paragraph says who they are; the rest of the section is on the page.
  const who = renderPlain(edition, entry, text, address).sections[0]?.content.find((node) => node.type === 'element');
  const finding = edition.graph.getTied(entry.id, 'found-for').map((id) => getEntry(edition, id))[0];
  const found = finding?.kind === 'finding' ? getText(edition, finding, text.language) : text;
  const principles = entry.children.map((id) => getEntry(edition, id)).flatMap((child) => (child.kind === 'principle' ? [child] : []));
  return [
    ...(who === undefined ? [] : [part('who', t('handout.who'), [who])]),
    part('found', t('handout.found'), [h('p', inLanguageOf(found, text.language), found.summary)]),
    part('principles', t('handout.principles'), [
      h(
        'ul.sheet-ticks',
        principles.map((principle) => {
          const { title, ask, language: own } = getText(edition, principle, text.language);
          return h('li', inLanguageOf({ language: own }, text.language), [
            h('p.sheet-principle', [h('b.sheet-code', principle.id), ' ', h('b', title)]),
            h('p', ask),
          ]);
        }),
      ),
    ]),
  ];
}

function part(name: string, title: string, content: readonly ElementContent[]): Element {
  return h('section', { className: ['sheet-part', `sheet-${name}`] }, [h('h2', title), h('div', [...content])]);
}

/** Where to read on, what this sheet belongs to, and its language. */
function sheetFoot(edition: Edition, entry: HandoutEntry, language: LanguageTag, address: string, t: Translate): Element {
  const permalink = permalinkOf(edition, entry.id, address);
  const words = edition.words.get(language) ?? edition.words.get(edition.sourceLanguage);
  const { version, date } = edition.config;
  return h('footer.sheet-foot', [
    qrCode(permalink, t('handout.qr', { address: shortAddress(permalink) })),
    h('div', [
      h('p', [t('handout.read-on'), ' ', h('a.sheet-address', { href: permalink }, shortAddress(permalink))]),
      h('p', [
        words?.title ?? '',
        ' · ',
        t('book.version', { version, date: formatDate(date, language) }),
        ' · ',
        localeOf(language).autonym,
      ]),
      h('p', words?.publisher ?? ''),
    ]),
  ]);
}

/** On a sheet terms are not linked, and all links lead to the addresses that print names. */
function renderPlain(edition: Edition, entry: HandoutEntry, text: TextBase, address: string): RenderedText {
  const { language } = text;
  const links: Links = {
    entry: (id) => permalinkOf(edition, id, address),
    reference: (key) => `${address}${pathOf(edition, { type: 'reference', language, key })}`,
    asset: (path) => `${address}${path}`,
  };
  return renderText(edition, entry, text, { language, links, idPrefix: '', rankShift: 0, terms: 'plain' });
}

function findExercises({ lead, sections }: RenderedText): readonly string[] {
  const titles: string[] = [];
  visit(h('div', [...lead, ...sections.flatMap(({ content }) => content)]), 'element', ({ properties: { className }, children }) => {
    if (Array.isArray(className) && className.includes('activity-title')) titles.push(children.map((child) => toString(child)).join(''));
  });
  return titles;
}
