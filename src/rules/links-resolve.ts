import type { LinkFact } from '../body/body-facts.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { LoadedSource, LoadedTranslation } from '../load/read-entry.ts';
import { anchorsOf } from '../model/anchors.ts';
import type { Entry } from '../model/types.ts';
import { eachText } from './each-text.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Every link to an entry, in running text and in front matter, leads to an entry and to a place that it has. */
export const linksResolve: Rule = (context) => {
  const { edition, collector, loaded } = context;
  const entries = new Map<string, Entry>([...edition.entries].map(([id, entry]) => [id, entry]));
  for (const text of eachText(loaded)) {
    for (const link of text.facts.links) checkLink(link, { line: link.position.line + text.linesBefore, column: link.position.column });
    for (const [path, facts] of Object.entries(text.inlineFacts)) {
      for (const link of facts.links) checkLink(link, text.locate(path.split('.')));
    }
    checkRelated(context, text, entries);

    function checkLink({ target }: LinkFact, position: { readonly line: number; readonly column: number }): void {
      const [id = '', anchor] = target.split('#', 2);
      const entry = entries.get(id);
      if (entry === undefined) {
        collector.report('link-target-missing', text.file, position, { value: target, suggestion: suggest(id, entries.keys()) });
      } else if (anchor !== undefined && !anchorsOf(entry, edition).includes(anchor)) {
        const anchors = anchorsOf(entry, edition);
        const near = suggest(anchor, anchors);
        const suggestion = near === undefined ? undefined : `${id}#${near}`;
        collector.report('link-anchor-missing', text.file, position, { value: target, suggestion, anchors: anchors.map((a) => `\`#${a}\``).join(', ') });
      }
    }
  }
};

function checkRelated({ collector }: RuleContext, text: LoadedSource | LoadedTranslation, entries: ReadonlyMap<string, Entry>): void {
  const { front } = text;
  const named: (readonly [path: readonly PropertyKey[], id: string])[] = [];
  if ('related' in front) {
    for (const [list, ids] of Object.entries(front.related)) {
      if (list !== 'terms') for (const [index, id] of ids.entries()) named.push([['related', list, index], id]);
    }
  }
  if (front.kind === 'page') {
    for (const [index, door] of front.doors.entries()) {
      for (const [place, { to }] of door.links.entries()) named.push([['doors', index, 'links', place, 'to'], to]);
    }
  }
  for (const [path, id] of named) {
    if (entries.has(id) || generatedPages.includes(id)) continue;
    collector.report('link-target-missing', text.file, text.locate(path), { value: id, suggestion: suggest(id, [...entries.keys(), ...generatedPages]) });
  }
}

/** Pages that the generator makes without an entry; the doors of the front page may lead to them. */
const generatedPages: readonly string[] = ['search', 'downloads', 'glossary', 'book'];
