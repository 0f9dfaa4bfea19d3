import type { Translate } from '../../i18n/translator.ts';
import { findEntryAt, getEntry } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { Edition, Entry } from '../../model/types.ts';
import type { EntryId, LanguageTag } from '../../schema/ids.ts';
import type { SiteLinks } from './site-links.ts';
import { titleOf } from './title-of.ts';

/** One step on the way from the front page to a page. `language` only where the words are in another one. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
  readonly language?: LanguageTag | undefined;
}

/** The pages above a page, from the front page down; the page itself is not among them. */
export function buildBreadcrumbs(edition: Edition, route: Route, links: SiteLinks, t: Translate): readonly Crumb[] {
  if (!('language' in route)) return [];
  const { language } = route;
  const entryCrumb = (id: EntryId): Crumb => {
    const { title, language: words } = titleOf(edition, getEntry(edition, id), language);
    return { label: title, href: links.entry(id), language: words };
  };
  const front = findEntryAt(edition, '');
  const home: readonly Crumb[] = front === undefined ? [] : [{ label: t('nav.home'), href: links.entry(front.id) }];
  const ofAddress = (address: string): readonly Crumb[] => {
    const entry = findEntryAt(edition, address);
    return entry === undefined ? [] : [entryCrumb(entry.id)];
  };
  switch (route.type) {
    case 'entry': {
      const entry = getEntry(edition, route.id);
      if (entry.address === '') return [];
      if (entry.kind === 'term')
        return [...home, { label: t('nav.glossary'), href: links.hrefOf({ type: 'generated', language, page: 'glossary' }) }];
      return [...home, ...ancestorsOf(edition, entry).map(entryCrumb)];
    }
    case 'handout':
    case 'brief':
    case 'share':
    case 'card':
      return [...home, ...ancestorsOf(edition, getEntry(edition, route.id)).map(entryCrumb), entryCrumb(route.id)];
    case 'reference':
      return [...home, ...ofAddress('references/')];
    case 'filter':
      return [...home, ...ofAddress('principles/')];
    case 'generated':
      return home;
  }
}

function ancestorsOf(edition: Edition, { parent }: Pick<Entry, 'parent'>): readonly EntryId[] {
  return parent === undefined ? [] : [...ancestorsOf(edition, getEntry(edition, parent)), parent];
}
