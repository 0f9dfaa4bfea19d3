import { organisationAnchor } from '../../model/page-anchors.ts';
import type { Edition } from '../../model/types.ts';
import type { Organisation } from '../../schema/organisations-file.ts';
import type { PageContext } from './page-context.ts';
import { showWords, type ShownWords } from './shown-words.ts';

/** An organisation as the page of partners shows it. */
export interface ShownOrganisation {
  readonly anchor: string;
  readonly name: string;
  readonly nativeName: string | undefined;
  readonly country: string | undefined;
  readonly url: string | undefined;
  /** The address as people read it. */
  readonly shownUrl: string | undefined;
  /** The role in the project, in the language of the page. */
  readonly role: string | undefined;
  readonly note: ShownWords | undefined;
}

/** People of one organisation. */
export interface PeopleGroup {
  readonly heading: string;
  /** The anchor of the organisation on the page. */
  readonly anchor: string | undefined;
  readonly names: readonly string[];
}

/** Somebody who gave advice. */
export interface ShownExpert {
  readonly name: string;
  /** Role and affiliation. */
  readonly facts: readonly ShownWords[];
}

/** Who made the source and took part in it. */
export interface PartnerLists {
  readonly partners: readonly ShownOrganisation[];
  readonly others: readonly ShownOrganisation[];
  readonly coordination: readonly PeopleGroup[];
  readonly authors: readonly PeopleGroup[];
  /** By country, in the order of the source. */
  readonly experts: readonly { readonly country: string; readonly people: readonly ShownExpert[] }[];
}

/** Builds the lists of `organisations.yaml` for a page. */
export function buildPartnerLists(context: PageContext): PartnerLists {
  const { edition, language, t } = context;
  const { partners, others, coordination, authors, experts } = edition.organisations;
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  const countryOf = (code: string | undefined): string | undefined => (code === undefined ? undefined : (regions.of(code) ?? code));
  const show = (organisation: Organisation): ShownOrganisation => ({
    anchor: organisationAnchor(organisation.id),
    name: organisation.name,
    nativeName: organisation.native_name,
    country: countryOf(organisation.country),
    url: organisation.url,
    shownUrl: organisation.url?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''),
    role: organisation.role === undefined ? undefined : t(`organisation.${organisation.role}`),
    note: showWords(context, organisation.note),
  });
  const countries = [...new Set(experts.map(({ country }) => country))];
  return {
    partners: partners.map(show),
    others: others.map(show),
    coordination: groupPeople(edition, coordination),
    authors: groupPeople(edition, authors),
    experts: countries.map((country) => ({
      country: countryOf(country) ?? '',
      people: experts
        .filter((expert) => expert.country === country)
        .map(({ name, affiliation, role }) => ({
          name,
          facts: [role, affiliation].flatMap((words) => showWords(context, words) ?? []),
        })),
    })),
  };
}

function groupPeople(
  { organisations }: Edition,
  people: readonly { readonly name: string; readonly organisation: string }[],
): readonly PeopleGroup[] {
  const known = [...organisations.partners, ...organisations.others];
  return [...new Set(people.map(({ organisation }) => organisation))].map((id) => {
    const organisation = known.find((candidate) => candidate.id === id);
    return {
      heading: organisation?.short ?? organisation?.name ?? id,
      anchor: organisation === undefined ? undefined : organisationAnchor(id),
      names: people.filter((person) => person.organisation === id).map(({ name }) => name),
    };
  });
}
