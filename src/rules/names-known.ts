import type { Code } from '../diagnostics/catalogue.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { LoadedSource } from '../load/read-entry.ts';
import type { Rule, RuleContext } from './rule.ts';
import { unknownPlaces } from './unknown-places.ts';

type NameCode = Extract<
  Code,
  'actor-unknown' | 'theme-unknown' | 'stakeholder-unknown' | 'organisation-unknown' | 'source-unknown' | 'term-unknown'
>;

/** Actors, themes, stakeholders, organisations, terms and source documents that front matter names are known. */
export const namesKnown: Rule = (context) => {
  const { edition, loaded } = context;
  const { actors, themes, stakeholders, sources, map } = edition.config;
  const organisations = [...edition.organisations.partners, ...edition.organisations.others].map(({ id }) => id);
  const terms = [...loaded.sources.map(({ front }) => front), ...unknownPlaces(loaded)]
    .filter(({ kind }) => kind === 'term')
    .map(({ id }) => id);
  const stakeholderIds = Object.keys(stakeholders);

  for (const entry of loaded.sources) {
    const { front } = entry;
    const check = (code: NameCode, known: readonly string[], path: readonly PropertyKey[], value: string): void =>
      checkName(context, entry, { code, known, path, value });
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
    for (const [index, { organisation }] of loaded.organisations.value[list].entries()) {
      if (organisations.includes(organisation)) continue;
      const position = loaded.organisations.locate([list, index, 'organisation']);
      context.collector.report('organisation-unknown', loaded.organisations.file, position, {
        value: organisation,
        suggestion: suggest(organisation, organisations),
      });
    }
  }
  const { file, locate } = loaded.edition;
  for (const [index, party] of (map?.centre ?? []).entries()) {
    if ([...stakeholderIds, ...actors].includes(party)) continue;
    context.collector.report('stakeholder-unknown', file, locate(['map', 'centre', index]), {
      value: party,
      suggestion: suggest(party, [...stakeholderIds, ...actors]),
    });
  }
};

interface Named {
  readonly code: NameCode;
  readonly known: readonly string[];
  readonly path: readonly PropertyKey[];
  readonly value: string;
}

function checkName({ collector }: RuleContext, entry: LoadedSource, { code, known, path, value }: Named): void {
  if (known.includes(value)) return;
  collector.report(code, entry.file, entry.locate(path), { value, suggestion: suggest(value, known) });
}
