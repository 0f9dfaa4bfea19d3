import CSL from 'citeproc';

const known = new Map<string, string>();

/**
 * A CSL style or locale as citeproc's own JSON, which it takes in place of XML. It parses XML with a parser of its own, and an edition
 * has three formatters in every language; `read` gives the XML when `name` is asked for first.
 */
export function cslJson(name: string, read: () => string): string {
  const json = known.get(name) ?? JSON.stringify(CSL.parseXml(read()));
  known.set(name, json);
  return json;
}
