import { suggest } from '../diagnostics/suggest.ts';
import { lastingAnchorsOf, presentAnchorsOf, printedAnchorsOf } from '../model/anchors.ts';
import { findEntry } from '../model/find-text.ts';
import { anyLanguage } from '../model/any-language.ts';
import { publishedPaths } from '../model/published-addresses.ts';
import { isEntryId } from '../schema/former-name.ts';
import type { LoadedSource } from '../load/read-entry.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Every former address leads to one entry and is that of no page, and every former anchor to a place that the entry has. */
export const formerNamesLeadOn: Rule = (context) => {
  const { loaded } = context;
  const sources = loaded.sources.filter(({ front }) => front.aliases.length > 0 || Object.keys(front.anchors).length > 0);
  if (sources.length === 0) return;
  const paths = new Set(publishedPaths(context.edition));
  const claimed = new Map<string, string>();
  for (const source of sources) {
    checkAddresses(context, source, paths, claimed);
    checkAnchors(context, source);
  }
};

function checkAddresses(
  { edition, collector }: RuleContext,
  { file, front, locate }: LoadedSource,
  paths: ReadonlySet<string>,
  claimed: Map<string, string>,
): void {
  for (const [index, alias] of front.aliases.entries()) {
    if (isEntryId(alias)) continue;
    const place = locate(['aliases', index]);
    const language = edition.languages.find(({ tag }) => alias.startsWith(`${tag}/`))?.tag;
    const claim = claimed.get(alias);
    if (language !== undefined) collector.report('alias-with-language', file, place, { address: alias, language });
    else if (paths.has(`${anyLanguage}/${alias}`))
      collector.report('alias-taken', file, place, { address: alias, other: 'that of a page' });
    else if (claim !== undefined) collector.report('alias-taken', file, place, { address: alias, other: `named by \`${claim}\` too` });
    claimed.set(alias, claim ?? file);
  }
}

function checkAnchors({ edition, collector }: RuleContext, { file, front, locate, isBodyRead }: LoadedSource): void {
  const entry = findEntry(edition, front.id);
  if (entry === undefined || !isBodyRead) return;
  const lasting = lastingAnchorsOf(entry, edition);
  const present = new Set(presentAnchorsOf(entry, edition));
  for (const [former, instead] of Object.entries(front.anchors)) {
    const place = locate(['anchors', former]);
    if (present.has(former)) collector.report('anchor-taken', file, place, { anchor: former });
    if (lasting.includes(instead)) continue;
    const params = { value: instead, suggestion: suggest(instead, lasting), anchors: printedAnchorsOf(entry, edition) };
    collector.report('anchor-missing', file, place, params);
  }
}
