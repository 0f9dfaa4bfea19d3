import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { getEntry, getText } from '../../model/find-text.ts';
import { principleSections, type PrincipleSection } from '../../model/principle-sections.ts';
import type { Edition, EntryOf } from '../../model/types.ts';
import type { RenderedSection } from '../../render/render-text.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import { inLanguageOf } from '../book-context.ts';
import { hasClass } from '../has-class.ts';
import { permalinkOf } from '../rewrite-links.ts';
import { shortAddress } from '../permalink-line.ts';
import { uniqueIds } from '../unique-ids.ts';
import { alsoAsked } from './also-asked.ts';
import { chooseBriefExtent, fullBrief, type BriefExtent } from './brief-extent.ts';
import { estimateBriefPages, findBriefDensity, fitsBrief } from './brief-length.ts';
import { citedWorks, describeSupport, type BriefPrinciple, type BriefWording } from './brief-sources.ts';
import { renderForSheet } from './render-for-sheet.ts';
import { setIcon } from './set-icon.ts';
import { assembleSheet, sheetPart, wordingOf, type Sheet } from './sheet.ts';

/**
 * Assembles the brief of a principle set: two pages for those who decide in that group. What is asked stands first; how
 * much of the reasons, steps and limits comes with it depends on the room.
 */
export function assembleBrief(edition: Edition, set: EntryOf<'set'>, language: LanguageTag, address: string): Sheet {
  const { language: own, t } = wordingOf(edition, set, language);
  const wording: BriefWording = { edition, language: own, t, address };
  const principles = listPrinciples(wording, set);
  const sections = renderForSheet(edition, set, getText(edition, set, own), address).sections;
  const once = rememberParts();
  const build = (extent: BriefExtent): readonly ElementContent[] => briefParts(wording, set, sections, principles, extent, once);
  const pages = estimateBriefPages(build(fullBrief));
  const extent = chooseBriefExtent((candidate, density) => fitsBrief(build(candidate), density, pages));
  const parts = uniqueIds(h('div', [...build(extent)]), new Set()).children;
  const sheet = assembleSheet(edition, set, language, {
    kind: 'brief',
    mostPages: 2,
    address,
    hue: set.hue,
    label: `${set.code} · ${t('brief.label')}`,
    mark: setIcon(set.icon),
    density: findBriefDensity(parts, pages),
    parts,
  });
  return { ...sheet, pages };
}

function listPrinciples({ edition, language, address }: BriefWording, set: EntryOf<'set'>): readonly BriefPrinciple[] {
  return set.children
    .map((id) => getEntry(edition, id))
    .flatMap((principle) => {
      if (principle.kind !== 'principle') return [];
      const text = getText(edition, principle, language);
      return [{ principle, text, rendered: renderForSheet(edition, principle, text, address) }];
    });
}

/** Gives a part in an amount; it is made when it is asked for first. */
type Once = (name: string, amount: string | number, make: () => readonly ElementContent[]) => readonly ElementContent[];

/** A brief is tried in a dozen extents, each of which differs from another in one part. */
function rememberParts(): Once {
  const made = new Map<string, readonly ElementContent[]>();
  return (name, amount, make) => {
    const key = `${name} ${amount}`;
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };
}

function briefParts(
  wording: BriefWording,
  set: EntryOf<'set'>,
  [who, found]: readonly RenderedSection[],
  principles: readonly BriefPrinciple[],
  extent: BriefExtent,
  once: Once,
): readonly ElementContent[] {
  const { edition, language, t } = wording;
  const whole = principles.every(({ text }) => extent.steps === 'all' || text.steps.length <= extent.steps);
  const body = (name: PrincipleSection, amount: 'none' | 'first' | 'whole'): readonly ElementContent[] =>
    once(name, amount, () => (amount === 'none' ? [] : bodyPart(wording, principles, name, amount)));
  const asks = (): readonly Element[] => principles.map((principle) => askOf(wording, principle));
  const steps = (): readonly Element[] => principles.map((principle) => stepsOf(wording, principle, extent.steps));
  const works = (): readonly Element[] => (extent.works === 'short' ? [] : citedWorks(wording, set, principles));
  return [
    ...once('task', '', () => [h('p.sheet-task', getText(edition, set, language).summary)]),
    ...once('who', extent.who, () => part('who', t('handout.who'), take(who?.content, extent.who))),
    ...once('found', extent.found, () => part('found', t('handout.found'), whatWasFound(wording, set, found, extent))),
    ...once('asks', '', () => part('asks', t('principle.ask'), asks())),
    ...once('also', '', () => part('also', t('brief.also'), alsoAsked(wording, set))),
    ...body('why-it-matters', extent.why),
    ...once('steps', extent.steps, () => part('steps', t(whole ? 'section.steps' : 'brief.first-steps'), steps())),
    ...body('in-practice', extent.practice),
    ...body('limits-and-cautions', extent.limits),
    ...once('support', extent.support, () => part('support', t('principle.rests-on'), describeSupport(wording, set, principles, extent))),
    ...once('works', extent.works, () => part('works', t('ties.references'), works())),
  ];
}

function part(name: string, title: string, content: readonly ElementContent[]): readonly Element[] {
  return content.length === 0 ? [] : [sheetPart(name, title, content)];
}

/** The summary of the finding; with room also what the set itself tells of it. */
function whatWasFound(
  { edition, language }: BriefWording,
  set: EntryOf<'set'>,
  section: RenderedSection | undefined,
  extent: BriefExtent,
): readonly ElementContent[] {
  const findings = edition.graph.getTied(set.id, 'found-for').map((id) => getEntry(edition, id));
  const summaries = findings.flatMap((finding) => {
    if (finding.kind !== 'finding') return [];
    const text = getText(edition, finding, language);
    return [h('p', inLanguageOf(text, language), text.summary)];
  });
  return summaries.length === 0 || extent.found === 'whole' ? [...summaries, ...take(section?.content, 'whole')] : summaries;
}

function askOf({ edition, language, address }: BriefWording, { principle, text }: BriefPrinciple): Element {
  const permalink = permalinkOf(edition, principle.id, address);
  return h('div.brief-item', inLanguageOf(text, language), [
    h('h3', [h('span.sheet-code', principle.id), ' ', text.title]),
    h('p', [text.ask, ' ', h('a.brief-address', { href: permalink }, shortAddress(permalink))]),
  ]);
}

/** A section of each principle's body, below the code of the principle. */
function bodyPart(
  { language, t }: BriefWording,
  principles: readonly BriefPrinciple[],
  name: PrincipleSection,
  amount: 'first' | 'whole',
): readonly Element[] {
  const items = principles.flatMap(({ principle, text, rendered }) => {
    const content = take(rendered.sections[principleSections.indexOf(name)]?.content, amount);
    return content.length === 0 ? [] : [codedItem(principle.id, inLanguageOf(text, language), content)];
  });
  return [...part(name, t(`section.${name}`), items)];
}

function stepsOf({ language }: BriefWording, { principle, text, rendered }: BriefPrinciple, amount: BriefExtent['steps']): Element {
  const steps = amount === 'all' ? text.steps : text.steps.slice(0, amount);
  return codedItem(principle.id, inLanguageOf(text, language), [
    h(
      'ul.sheet-ticks',
      steps.map((step, index) => h('li', [...(rendered.inline[`steps.${index}.text`] ?? [step.text])])),
    ),
  ]);
}

function codedItem(code: string, properties: { lang?: string; dir?: string }, content: readonly ElementContent[]): Element {
  return h('div.brief-coded', properties, [h('h3.sheet-code', code), h('div', [...content])]);
}

/** Paragraphs, lists and cases; tables and drawings stay on the page of the entry. */
function take(content: readonly ElementContent[] = [], amount: 'first' | 'whole'): readonly Element[] {
  const words = content.filter((node) => node.type === 'element').filter(isWords);
  return amount === 'first' ? words.slice(0, 1) : words;
}

function isWords(element: Element): boolean {
  return ['p', 'ul', 'ol'].includes(element.tagName) || hasClass(element, 'example');
}
