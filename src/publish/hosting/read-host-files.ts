import { existsSync, readFileSync } from 'node:fs';

/** A rule of `_headers`: for one address, or for all that begin like it. */
interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** What `_redirects` and `_headers` of a built site say, for a server that does as static hosts do. */
export interface HostFiles {
  /** The present address of one that moved, from the root of the host. */
  findRedirect(path: string): string | undefined;
  headersOf(path: string): readonly (readonly [name: string, value: string])[];
}

/** Reads both files of a site's folder; one that is missing says nothing. */
export function readHostFiles(folder: string): HostFiles {
  const redirects = new Map(
    linesOf(`${folder}/_redirects`).map((line) => {
      const [from = '', to = ''] = line.split(' ');
      return [from, to] as const;
    }),
  );
  const rules = parseRules(linesOf(`${folder}/_headers`));
  return {
    findRedirect: (path) => redirects.get(path),
    headersOf: (path) => rules.filter((rule) => fits(rule, path)).flatMap(({ headers }) => headers),
  };
}

function linesOf(file: string): readonly string[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

function parseRules(lines: readonly string[]): readonly HeaderRule[] {
  const rules: { path: string; headers: (readonly [string, string])[] }[] = [];
  for (const line of lines) {
    const [, name, value = ''] = /^\s+([^:]+): (.*)$/.exec(line) ?? [];
    if (name === undefined) rules.push({ path: line, headers: [] });
    else rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

const fits = ({ path: rule }: HeaderRule, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
