import type { Position } from '../diagnostics/diagnostic.ts';
import { createNameRegister, type NameCode } from './name-register.ts';
import type { Rule } from './rule.ts';
import { unknownPlaces } from './unknown-places.ts';

/** Actors, themes, stakeholders, organisations, terms and source documents that front matter names are known. */
export const namesKnown: Rule = (context) => {
  const { edition, loaded } = context;
  const { actors, themes, stakeholders, sources, map } = edition.config;
  const organisations = [...edition.organisations.partners, ...edition.organisations.others].map(({ id }) => id);
  const terms = [...loaded.sources.map(({ front }) => front), ...unknownPlaces(loaded)]
    .filter(({ kind }) => kind === 'term')
    .map(({ id }) => id);
  const stakeholderIds = Object.keys(stakeholders);

  const register = createNameRegister();
  for (const { file, front, locate } of loaded.sources) {
    const check = (code: NameCode, known: readonly string[], path: readonly PropertyKey[], value: string): void => {
      if (!known.includes(value)) register.add(code, { value, known, file, position: () => locate(path) });
    };
    for (const [index, place] of front.source.entries())
      check('source-unknown', Object.keys(sources), ['source', index, 'document'], place.document);
    for (const [index, term] of front.related.terms.entries()) check('term-unknown', terms, ['related', 'terms', index], term);
    if (front.kind === 'principle') {
      for (const [index, actor] of front.actors.entries()) check('actor-unknown', actors, ['actors', index], actor);
      for (const [index, theme] of front.themes.entries()) check('theme-unknown', themes, ['themes', index], theme);
      for (const [index, party] of front.with.entries())
        check('stakeholder-unknown', [...stakeholderIds, ...actors], ['with', index], party);
    }
    if (front.kind === 'finding') check('stakeholder-unknown', stakeholderIds, ['set'], front.set);
    if (front.kind === 'module')
      for (const [index, term] of front.concepts.entries()) check('term-unknown', terms, ['concepts', index], term);
    if (front.kind === 'pilot') {
      for (const [index, id] of front.organisations.entries()) check('organisation-unknown', organisations, ['organisations', index], id);
    }
  }
  for (const list of ['coordination', 'authors'] as const) {
    const { file, value, locate } = loaded.organisations;
    for (const [index, { organisation }] of value[list].entries()) {
      if (organisations.includes(organisation)) continue;
      const position = (): Position => locate([list, index, 'organisation']);
      register.add('organisation-unknown', { value: organisation, known: organisations, file, position });
    }
  }
  const { file, locate } = loaded.edition;
  const parties = [...stakeholderIds, ...actors];
  for (const [index, party] of (map?.centre ?? []).entries()) {
    if (parties.includes(party)) continue;
    register.add('stakeholder-unknown', { value: party, known: parties, file, position: () => locate(['map', 'centre', index]) });
  }
  register.report(context.collector);
};
