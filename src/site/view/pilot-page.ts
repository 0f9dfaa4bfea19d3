import { findEntryAt, getText } from '../../model/find-text.ts';
import { organisationAnchor } from '../../model/page-anchors.ts';
import type { Route } from '../../model/routes.ts';
import type { Pilot } from '../../model/types.ts';
import { buildEntryPage, type EntryPage } from './entry-page.ts';
import type { FacetLink } from './facet-links.ts';
import { findOrganisation } from './organisations.ts';
import type { PageContext } from './page-context.ts';

/** The page of a pilot. */
export interface PilotPage extends EntryPage {
  readonly title: string;
  readonly summary: string;
  readonly country: string;
  readonly organisations: readonly FacetLink[];
}

/** Builds the page of a pilot. */
export function buildPilotPage(context: PageContext, route: Extract<Route, { type: 'entry' }>, pilot: Pilot): PilotPage {
  const { edition, language, links, t } = context;
  const text = getText(edition, pilot, language);
  const page = buildEntryPage(context, route, text, text.summary);
  const partners = findEntryAt(edition, 'partners/');
  return {
    ...page,
    contents: [...page.contents, { id: 'rests-on', title: t('ties.read-next'), lines: [] }],
    title: text.title,
    summary: text.summary,
    country: new Intl.DisplayNames([language], { type: 'region' }).of(pilot.country) ?? pilot.country,
    organisations: pilot.organisations.map((id) => ({
      label: findOrganisation(edition, id)?.name ?? id,
      href: partners === undefined ? undefined : links.entry(partners.id, organisationAnchor(id)),
    })),
  };
}
