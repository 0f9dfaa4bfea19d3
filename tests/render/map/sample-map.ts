import { findCooperation, type Cooperation } from '../../../src/model/cooperation.ts';
import { sampleCooperation, type SamplePrinciple } from '../../model/sample-cooperation.ts';

const around = [
  'police',
  'press',
  'schools',
  'families',
  'shops',
  'clinics',
  'courts',
  'unions',
  'clubs',
  'churches',
  'landlords',
  'libraries',
];
const names: Readonly<Record<string, string>> = {
  police: 'Law enforcement and prosecution',
  press: 'Newspapers',
  schools: 'Schools and universities of the region',
  families: 'Families, partners and friends',
  shops: 'Neighbourhood shops',
  clinics: 'Clinics',
  courts: 'Organisations of people who work in courts',
  teams: 'Outreach teams',
  guides: 'Guides',
};

/** The name of a party, some short and some long. */
export const nameOf = (id: string): string => names[id] ?? `The ${id}`;

/** A map with so many parties around two in the middle, and ties of every kind between them. */
export function sampleMap(count: number): Cooperation {
  const parties = around.slice(0, count);
  const principles = parties.flatMap((party, index): SamplePrinciple[] => [
    [`X-${index}`, party, 'teams', 'guides'],
    [`Y-${index}`, party, 'teams', parties[(index + 3) % count] ?? 'teams', parties[(index * 5 + 1) % count] ?? 'teams'],
  ]);
  const cooperation = findCooperation(
    sampleCooperation({ stakeholders: parties, actors: ['teams', 'guides', ...parties], centre: ['teams', 'guides'] }, principles),
  );
  if (cooperation === undefined) throw new Error('the sample has a map');
  return cooperation;
}
