import { stringify } from 'yaml';
import { iconNames } from '../schema/icon-names.ts';
import { listPlanned, referenceCount, type EditionPlan } from './plan-edition.ts';
import { createProse, type Prose } from './prose.ts';
import { benchLanguages } from './word-lists.ts';
import { benchActors, benchThemes } from './write-front-matter.ts';

/** The files of a synthetic edition that are no entries, by path. */
export function writeEditionFiles(plan: EditionPlan): ReadonlyMap<string, string> {
  const words = benchLanguages.map(
    (language, index) => [`${language}/edition.yaml`, stringify(editionWords(createProse(language, 2_000_000 + index)))] as const,
  );
  return new Map([
    ['edition.yaml', stringify(editionFacts(plan))],
    ['references.yaml', stringify(references())],
    ['organisations.yaml', stringify({ partners: [{ id: 'partner-1', name: 'Partner 1', country: 'LT', role: 'coordinator' }] })],
    ...words,
  ]);
}

function editionFacts(plan: EditionPlan): object {
  const ids = (kind: Parameters<typeof listPlanned>[1]): readonly string[] => listPlanned(plan, kind).map(({ id }) => id);
  const [source] = benchLanguages;
  return {
    id: 'synthetic',
    version: '1',
    date: '2000-01-01',
    site: 'https://synthetic.example',
    source_language: source,
    languages: benchLanguages,
    navigation: ['principles', 'findings', 'training', 'pilots'],
    licence: 'CC0-1.0',
    sources: { synthetic: { title: 'A document that does not exist', lang: source } },
    outline: [
      { findings: ids('finding') },
      { training: ids('module') },
      { pilots: ids('pilot') },
      {
        principles: plan.sets.map(({ id }) => ({
          [id]: listPlanned(plan, 'principle')
            .filter(({ set }) => set === id)
            .map((principle) => principle.id),
        })),
      },
      ...pageOutline(ids('page').filter((id) => id.startsWith('page-'))),
      'references',
    ],
    stakeholders: Object.fromEntries(
      plan.sets.map(({ id, code }, index) => [id, { code, hue: (index * 137) % 360, icon: iconNames[index % iconNames.length] }]),
    ),
    actors: benchActors,
    themes: benchThemes,
    map: { centre: ['actor-1'] },
  };
}

/** At most four pages stand at the top, since every footer lists those; they contain the others in turn. */
function pageOutline(ids: readonly string[]): readonly object[] {
  const top = ids.slice(0, 4);
  return top.map((id, place) => ({ [id]: ids.slice(4).filter((_, index) => index % top.length === place) }));
}

function editionWords(prose: Prose): object {
  return {
    title: prose.heading(4),
    short_title: prose.heading(2),
    description: prose.sentence(14),
    publisher: prose.heading(2),
    rights: prose.sentence(12),
    actors: Object.fromEntries(benchActors.map((id) => [id, prose.heading(2)])),
    themes: Object.fromEntries(benchThemes.map((id) => [id, prose.heading(2)])),
  };
}

function references(): readonly object[] {
  return Array.from({ length: referenceCount }, (_, index) => {
    const prose = createProse('en', 3_000_000 + index);
    return {
      id: `reference-${index + 1}`,
      type: 'article-journal',
      author: [
        { family: prose.heading(1), given: 'A.' },
        { family: prose.heading(1), given: 'B.' },
      ],
      issued: { 'date-parts': [[1980 + index]] },
      title: prose.heading(8),
      'container-title': prose.heading(3),
      volume: String(index + 1),
      page: `${index + 10}-${index + 20}`,
      DOI: `10.0000/synthetic.${index + 1}`,
    };
  });
}
