import { suggest } from '../diagnostics/suggest.ts';
import { lastingAnchorsOf } from '../model/anchors.ts';
import { createAnswers, type Answer } from '../model/answers.ts';
import { entryAddress } from '../model/entry-address.ts';
import { anyLanguage } from '../model/any-language.ts';
import { entryAddressIn } from '../model/published-addresses.ts';
import type { Edition, Entry } from '../model/types.ts';
import { findEntriesGone } from './find-entries-gone.ts';
import type { Rule } from './rule.ts';
import { unknownPlaces } from './unknown-places.ts';

/**
 * Every address and anchor of the register still leads somewhere. The places of a page that is gone are not told one by one,
 * and of an entry that is gone only its permalink. Nothing is told while an entry is unknown: its file gives former names,
 * printed files and pages of its actors too, which nobody knows until it can be read. The places of a body that could not be
 * read are passed over.
 */
export const addressesAnswer: Rule = ({ loaded, edition, collector }) => {
  if (loaded.addresses.length === 0 || unknownPlaces(loaded).length > 0) return;
  const answer = createAnswers(edition);
  const unread = loaded.sources.filter(({ isBodyRead }) => !isBodyRead).map(({ place }) => `${entryAddressIn(entryAddress(place))}#`);
  const failures = loaded.addresses.flatMap((line) => {
    const found = answer(line.address);
    return found.type === 'answers' || unread.some((start) => line.address.startsWith(start)) ? [] : [{ ...line, found }];
  });
  const isToldOtherwise = findEntriesGone(failures.map(({ address }) => address));
  const gone = new Set<string>();
  for (const { address, line, found } of failures) {
    if (found.type === 'no-page') {
      if (gone.has(found.path) || isToldOtherwise(found.path)) continue;
      gone.add(found.path);
    }
    collector.report('address-gone', 'addresses.txt', { line, column: 1 }, { address, ...findRemedy(found, edition) });
  }
};

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
