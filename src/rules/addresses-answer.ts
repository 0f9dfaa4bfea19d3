import { suggest } from '../diagnostics/suggest.ts';
import type { LoadedEdition } from '../load/load-edition.ts';
import { lastingAnchorsOf } from '../model/anchors.ts';
import { createAnswers, type Answer } from '../model/answers.ts';
import { entryAddress } from '../model/entry-address.ts';
import { permalinkAddress } from '../model/permalink-address.ts';
import { anyLanguage, entryAddressIn } from '../model/published-addresses.ts';
import type { Edition, Entry } from '../model/types.ts';
import type { Rule } from './rule.ts';

/**
 * Every address and anchor of the register still leads somewhere. Those of a file that could not be read are passed over:
 * nobody knows them until it can. The places of a page that is gone are not told one by one.
 */
export const addressesAnswer: Rule = ({ loaded, edition, collector }) => {
  if (loaded.addresses.length === 0) return;
  const answer = createAnswers(edition);
  const unknown = unknownStarts(loaded);
  const gone = new Set<string>();
  for (const { address, line } of loaded.addresses) {
    const found = answer(address);
    if (found.type === 'answers' || unknown.some((start) => address.startsWith(start))) continue;
    if (found.type === 'no-page') {
      if (gone.has(found.path)) continue;
      gone.add(found.path);
    }
    collector.report('address-gone', 'addresses.txt', { line, column: 1 }, { address, ...findRemedy(found, edition) });
  }
};

/** How the addresses of files begin that have a fault of their own. */
function unknownStarts({ unread, sources }: LoadedEdition): readonly string[] {
  return [
    ...unread.flatMap((place) => [entryAddressIn(entryAddress(place)), permalinkAddress(place.id)]),
    ...sources.filter(({ isBodyRead }) => !isBodyRead).map(({ place }) => entryAddressIn(entryAddress(place))),
  ];
}

/** The line that would make an address answer again, and the file that it belongs into. */
function findRemedy(answer: Exclude<Answer, { type: 'answers' }>, edition: Edition): { file?: string; add?: string } {
  const fileOf = (entry: Entry): string => entry.texts.get(edition.sourceLanguage)?.file ?? '';
  if (answer.type === 'no-place') {
    const instead = findNear(answer.anchor, lastingAnchorsOf(answer.entry, edition));
    return instead === undefined ? {} : { file: fileOf(answer.entry), add: `anchors: { ${answer.anchor}: ${instead} }` };
  }
  const { path } = answer;
  const below = path.startsWith(`${anyLanguage}/`) && path.endsWith('/') ? path.slice(anyLanguage.length + 1) : undefined;
  if (below === undefined) return {};
  // An entry that moved keeps the last part of its address, or went to where its former id says.
  const name = below.split('/').at(-2);
  const entry = [...edition.entries.values()].find(
    ({ address, aliases }) => address.split('/').at(-2) === name || aliases.some((alias) => alias.toLowerCase() === name),
  );
  return entry === undefined ? {} : { file: fileOf(entry), add: `aliases: [${below}]` };
}

/** For a numbered place, such as a step, the last one before it, else the heading above it; for others the nearest name. */
function findNear(anchor: string, anchors: readonly string[]): string | undefined {
  const [, start, number] = /^(.*?)(\d+)$/.exec(anchor) ?? [];
  if (start === undefined) return suggest(anchor, anchors);
  const before = anchors.filter((name) => name.startsWith(start) && Number(name.slice(start.length)) < Number(number));
  const heading = start.replace(/-?p$/, '');
  return before.at(-1) ?? (anchors.includes(heading) ? heading : undefined);
}
