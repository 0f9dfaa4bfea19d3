import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Translate } from '../../i18n/translator.ts';
import { getEntry, getText } from '../../model/find-text.ts';
import type { Edition, EntryOf, TextBase } from '../../model/types.ts';
import { getCitationFormatter } from '../../render/citation-formatter.ts';
import { parseReference } from '../../render/parse-reference.ts';
import type { RenderedText } from '../../render/render-text.ts';
import { sourcePlaceWords } from '../../render/source-place-words.ts';
import type { CitationKey, LanguageTag } from '../../schema/ids.ts';
import { supportKinds } from '../../schema/entry-kinds.ts';
import { inLanguageOf } from '../book-context.ts';
import { shortAddress } from '../permalink-line.ts';
import { permalinkOf } from '../rewrite-links.ts';
import type { BriefExtent } from './brief-extent.ts';

/** What a brief is worded with. */
export interface BriefWording {
  readonly edition: Edition;
  readonly language: LanguageTag;
  readonly t: Translate;
  /** The address of the site's root, with a slash at the end. */
  readonly address: string;
}

/** A principle of the set with its text, in the language of the brief where there is one. */
export interface BriefPrinciple {
  readonly principle: EntryOf<'principle'>;
  readonly text: TextBase & NonNullable<ReturnType<EntryOf<'principle'>['texts']['get']>>;
  readonly rendered: RenderedText;
}

/** What the principles rest on: a table of kinds of support and works in their short form; then findings and source. */
export function describeSupport(
  wording: BriefWording,
  set: EntryOf<'set'>,
  principles: readonly BriefPrinciple[],
  { support }: Pick<BriefExtent, 'support'>,
): readonly Element[] {
  const { t } = wording;
  const used = supportKinds.filter((kind) => principles.some(({ principle }) => principle.support.includes(kind)));
  const meanings = used.map((kind) => `${t(`support.${kind}`)}: ${t(`support.${kind}.meaning`)}`);
  return [
    supportTable(wording, principles),
    ...(support === 'named' ? [] : [h('p', meanings.join(' '))]),
    ...findingLines(wording, set),
    ...sourceLines(wording, set, principles),
  ];
}

function supportTable({ edition, language, t }: BriefWording, principles: readonly BriefPrinciple[]): Element {
  const { formatCitation } = getCitationFormatter(edition, language);
  const columns = [t('brief.principle'), t('principle.support'), t('brief.works')];
  const rows = principles.map(({ principle }) => {
    const works = edition.graph.getCited(principle.id).map((key) => formatCitation({ key }));
    return h('tr', [
      h('th', { scope: 'row' }, principle.id),
      h('td', principle.support.map((kind) => t(`support.${kind}`)).join(', ')),
      h('td', works.length === 0 ? '–' : works.join('; ')),
    ]);
  });
  const head = columns.map((name) => h('th', { scope: 'col' }, name));
  return h('table.brief-support', [h('thead', [h('tr', head)]), h('tbody', rows)]);
}

function findingLines({ edition, language, t, address }: BriefWording, set: EntryOf<'set'>): readonly Element[] {
  const findings = edition.graph.getTied(set.id, 'found-for').map((id) => getEntry(edition, id));
  return findings.flatMap((finding) => {
    if (finding.kind !== 'finding') return [];
    const text = getText(edition, finding, language);
    const permalink = permalinkOf(edition, finding.id, address);
    const title = h('span', inLanguageOf(text, language), text.title);
    return [h('p', [`${t('kind.finding')}: `, title, ' ', h('a.brief-address', { href: permalink }, shortAddress(permalink))])];
  });
}

/** The works that set and principles cite, as the bibliography has them. */
export function citedWorks(
  { edition, language }: BriefWording,
  set: EntryOf<'set'>,
  principles: readonly BriefPrinciple[],
): readonly Element[] {
  const { order, formatReference } = getCitationFormatter(edition, language);
  const cited = new Set<CitationKey>(
    [set.id, ...principles.map(({ principle }) => principle.id)].flatMap((id) => edition.graph.getCited(id)),
  );
  const works = order.filter((key) => cited.has(key));
  if (works.length === 0) return [];
  return [
    h(
      'ul.brief-works',
      works.map((key) => h('li.brief-work', { dir: 'auto' }, parseReference(formatReference(key), edition.references.get(key)))),
    ),
  ];
}

/** The documents that the set and its principles restate, each once, with the place of the set in it. */
function sourceLines({ edition, t }: BriefWording, set: EntryOf<'set'>, principles: readonly BriefPrinciple[]): readonly Element[] {
  const places = [set, ...principles.map(({ principle }) => principle)].flatMap(({ source }) => source);
  return [...new Set(places.map(({ document }) => document))].map((name) => {
    const document = edition.config.sources[name];
    const words = set.source.filter((place) => place.document === name).map((place) => sourcePlaceWords(place, t));
    const title = h('cite', document === undefined ? {} : { lang: document.lang }, document?.title ?? name);
    return h('p', [`${t('source.label')}: `, title, ...words.filter((place) => place !== '').map((place) => `, ${place}`)]);
  });
}
