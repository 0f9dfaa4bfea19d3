import type { Organisation } from '../../schema/organisations-file.ts';
import type { DataContext } from './data-context.ts';
import type { FileOf } from './file-schemas.ts';

type OrganisationRecord = FileOf<'organisations'>['organisations'][number];

/** Who made the source: organisations, and the authors, whom a citation names. Advisers stand on the site alone. */
export function buildOrganisationsFile({ edition }: DataContext): Pick<FileOf<'organisations'>, 'organisations' | 'authors'> {
  const { partners, others, authors } = edition.organisations;
  return {
    organisations: [...partners.map((one) => describe(one, true)), ...others.map((one) => describe(one, false))],
    authors: authors.map(({ name, organisation }) => ({ name, organisation })),
  };
}

function describe({ id, name, native_name: nativeName, short, country, url }: Organisation, partner: boolean): OrganisationRecord {
  return { id, name, nativeName, short, country, url, partner };
}
