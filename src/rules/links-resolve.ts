import type { Position } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { LoadedEdition } from '../load/load-edition.ts';
import type { LoadedSource, LoadedTranslation } from '../load/read-entry.ts';
import { anchorsOf, printedAnchorsOf } from '../model/anchors.ts';
import { findEntry } from '../model/find-text.ts';
import { listFilters, listGeneratedPages } from '../model/routes.ts';
import { eachText } from './each-text.ts';
import type { Rule, RuleContext } from './rule.ts';
import { unknownPlaces } from './unknown-places.ts';

/** Every link to an entry, in running text and in front matter, leads to an entry and to a place that it has. */
export const linksResolve: Rule = (context) => {
  for (const text of eachText(context.loaded)) {
    for (const { target, position } of text.facts.links) {
      checkLink(context, text.file, target, () => ({ line: position.line + text.linesBefore, column: position.column }));
    }
    for (const [path, facts] of Object.entries(text.inlineFacts)) {
      for (const { target } of facts.links) checkLink(context, text.file, target, () => text.locate(path.split('.')));
    }
    checkFields(context, text);
  }
};

function checkLink({ edition, loaded, collector }: RuleContext, file: string, target: string, locate: () => Position): void {
  const [id = '', anchor] = target.split('#', 2);
  const entry = findEntry(edition, id);
  if (entry === undefined) {
    if (isUnread(loaded, id)) return;
    collector.report('link-target-missing', file, locate(), { value: target, suggestion: suggest(id, edition.entries.keys()) });
    return;
  }
  if (anchor === undefined) return;
  const anchors = anchorsOf(entry, edition);
  if (anchors.includes(anchor) || isUnread(loaded, id, anchor)) return;
  const near = suggest(anchor, anchors);
  const suggestion = near === undefined ? undefined : `${id}#${near}`;
  collector.report('link-anchor-missing', file, locate(), { value: target, suggestion, anchors: printedAnchorsOf(entry, edition) });
}

/** Ids in `related:` and in the doors of the front page; doors may lead to the pages that the generator makes, too. */
function checkFields({ edition, loaded, collector }: RuleContext, { file, front, locate }: LoadedSource | LoadedTranslation): void {
  const check = (id: string, others: readonly string[], path: readonly PropertyKey[]): void => {
    if (findEntry(edition, id) !== undefined || others.includes(id) || isUnread(loaded, id)) return;
    collector.report('link-target-missing', file, locate(path), {
      value: id,
      suggestion: suggest(id, [...edition.entries.keys(), ...others]),
    });
  };
  if ('related' in front) {
    for (const [list, ids] of Object.entries(front.related)) {
      // Terms have a rule of their own.
      if (list !== 'terms') for (const [index, id] of ids.entries()) check(id, [], ['related', list, index]);
    }
  }
  if (front.kind !== 'page') return;
  const others = [...listGeneratedPages(edition), ...listFilters(edition).map(({ name }) => name)];
  for (const [index, door] of front.doors.entries()) {
    for (const [place, { to }] of door.links.entries()) check(to, others, ['doors', index, 'links', place, 'to']);
  }
}

/** Whether it is not known if an entry has the place that a link names, because its own file has a fault that was reported. */
function isUnread(loaded: LoadedEdition, id: string, anchor?: string): boolean {
  if (unknownPlaces(loaded).some((place) => place.id === id)) return true;
  return anchor !== undefined && loaded.sources.some(({ front, isBodyRead }) => front.id === id && !isBodyRead);
}
