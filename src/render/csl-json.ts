import CSL from 'citeproc';
import { pruneStyle, type StyleUse } from './prune-style.ts';

const known = new Map<string, string>();

/**
 * A CSL style or locale as citeproc's own JSON, which it takes in place of XML. It parses XML with a parser of its own, and an edition
 * has three formatters in every language; `read` gives the XML when `name` is asked for first. A style comes with as much of it as
 * its `use` needs.
 */
export function cslJson(name: string, read: () => string, use?: StyleUse): string {
  const key = use === undefined ? name : [name, ...use.types, '', ...use.fields].join(' ');
  const json = known.get(key) ?? JSON.stringify(use === undefined ? CSL.parseXml(read()) : pruneStyle(CSL.parseXml(read()), use));
  known.set(key, json);
  return json;
}
