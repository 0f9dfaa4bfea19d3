import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { findTranslation } from '../model/find-translation.ts';
import type { Organisation } from '../schema/organisations-file.ts';
import type { TranslatableText } from '../schema/translatable-text.ts';
import { inLanguageOf, type BookContext, type Wording } from './book-context.ts';
import { shortAddress } from './permalink-line.ts';

/** Partners, other organisations, authors and experts, as the data files hold them; `rank` is that of the headings. */
export function listPartners({ edition }: BookContext, { t, language }: Wording, idPrefix: string, rank: number): ElementContent[] {
  const { partners, others, coordination, authors, experts } = edition.organisations;
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  const countryOf = (code: string | undefined): string | undefined => (code === undefined ? undefined : regions.of(code));
  const nameOf = new Map([...partners, ...others].map(({ id, name, short }) => [id, short ?? name]));
  const section = (
    name: 'partners' | 'others' | 'coordination' | 'authors' | 'experts',
    items: readonly ElementContent[],
  ): ElementContent[] =>
    items.length === 0
      ? []
      : [
          h(`h${rank}`, { id: `${idPrefix}${name}`, className: ['section-heading'] }, t(`partners.${name}`)),
          h('ul', { className: ['people'] }, [...items]),
        ];
  const words = (text: TranslatableText | undefined): Element[] => {
    const found = findTranslation(edition, text, language);
    return found === undefined ? [] : [h('span', inLanguageOf(found, language), found.text)];
  };
  const organisation = ({ name, native_name: nativeName, country, url, role, note }: Organisation): ElementContent => {
    const facts = [
      nativeName === name ? undefined : nativeName,
      countryOf(country),
      role === undefined ? undefined : t(`organisation.${role}`),
    ];
    return h('li', [
      h('strong', name),
      ...facts.flatMap((fact) => (fact === undefined ? [] : [`, ${fact}`])),
      ...words(note).flatMap((remark) => [', ', remark]),
      ...(url === undefined ? [] : [', ', h('a', { href: url }, shortAddress(url))]),
    ]);
  };
  const person = (name: string, ...facts: readonly (string | Element | undefined)[]): ElementContent =>
    h('li', [h('span.person', name), ...facts.flatMap((fact) => (fact === undefined ? [] : [', ', fact]))]);
  return [
    ...section('partners', partners.map(organisation)),
    ...section('others', others.map(organisation)),
    ...section(
      'coordination',
      coordination.map(({ name, organisation: id }) => person(name, nameOf.get(id))),
    ),
    ...section(
      'authors',
      authors.map(({ name, organisation: id }) => person(name, nameOf.get(id))),
    ),
    ...section(
      'experts',
      experts.map(({ name, role, affiliation, country }) => person(name, ...words(role), ...words(affiliation), countryOf(country))),
    ),
  ];
}
