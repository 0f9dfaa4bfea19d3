import type { Edition, Entry, Principle, PrincipleSet } from '../../src/model/types.ts';
import { editionFile } from '../../src/schema/edition-file.ts';
import { entryId } from '../../src/schema/ids.ts';

/** A principle as the map sees it: its id, its set, whom it asks to work with. */
export type SamplePrinciple = readonly [id: string, set: string, ...partners: readonly string[]];

/** What an edition says about cooperation. */
export interface SampleParties {
  readonly stakeholders: readonly string[];
  readonly actors: readonly string[];
  readonly centre?: readonly string[];
}

const base = {
  address: '',
  parent: undefined,
  children: [],
  number: undefined,
  source: [],
  origin: 'source',
  aliases: [],
  formerAddresses: [],
  blockAnchors: [],
  formerAnchors: new Map(),
  anchors: [],
  texts: new Map(),
} as const;

/** The part of an edition that the map is made from. Stakeholders get the codes AA, AB … and hues ten degrees apart. */
export function sampleCooperation(
  { stakeholders, actors, centre }: SampleParties,
  principles: readonly SamplePrinciple[],
): Pick<Edition, 'config' | 'entries'> {
  const config = editionFile.parse({
    id: 'sample',
    version: '1',
    date: '2026-01-01',
    site: 'https://sample.example',
    source_language: 'en',
    languages: ['en'],
    navigation: [],
    licence: 'CC-BY-4.0',
    outline: ['about'],
    stakeholders: Object.fromEntries(stakeholders.map((id, index) => [id, { code: codeAt(index), hue: index * 10, icon: 'book' }])),
    actors,
    themes: [],
    ...(centre === undefined ? {} : { map: { centre } }),
  });
  const sets = stakeholders.map((id, index): PrincipleSet => ({
    ...base,
    kind: 'set',
    id: entryId.parse(id),
    code: codeAt(index),
    hue: index * 10,
    icon: 'book',
  }));
  const entries: readonly Entry[] = [...sets, ...principles.map(principle)];
  return { config, entries: new Map(entries.map((entry) => [entry.id, entry])) };
}

function principle([id, set, ...partners]: SamplePrinciple): Principle {
  return {
    ...base,
    kind: 'principle',
    id: entryId.parse(id),
    set: entryId.parse(set),
    with: partners,
    actors: [],
    themes: [],
    support: ['practice'],
  };
}

const codeAt = (index: number): string => `A${String.fromCharCode(65 + index)}`;
