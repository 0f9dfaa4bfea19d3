import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** From the first to the last: a file imports only from its own folder and from folders before it. Folders of one line stand side by side. */
const layers: readonly (readonly string[])[] = [
  ['diagnostics'],
  ['i18n', 'command-line'],
  ['schema'],
  ['body'],
  ['load'],
  ['model'],
  ['rules'],
  ['open-edition.ts'],
  ['render'],
  ['book'],
  ['site'],
  ['publish'],
  ['translations', 'docs', 'bench'],
];

const code = globSync('src/**/*.{ts,astro}').sort();
const published = code.filter((path) => !path.startsWith('src/bench/'));
const styles = globSync('src/**/*.css').sort();
const read = (path: string): string => readFileSync(path, 'utf8');

/** The part of src/ that a path belongs to: a folder, or a file that stands there alone. */
const layerOf = (path: string): string => relative('src', path).split('/')[0] ?? '';
const rankOf = (layer: string): number => layers.findIndex((names) => names.includes(layer));

/** The files that a file imports, relative to the root of the project; packages are left out. */
function importsOf(path: string): readonly string[] {
  const specifiers = [...read(path).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, specifier = '']) => specifier);
  return specifiers.map((specifier) => posix.normalize(join(dirname(path), specifier)));
}

/** Every line of files in which a pattern is found, as `path:line: text`. */
function findLines(paths: readonly string[], pattern: RegExp): readonly string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

describe('the source tree', () => {
  it('has only folders that stand in the order of layers', () => {
    expect([...new Set(code.map(layerOf))].filter((layer) => rankOf(layer) < 0)).toEqual([]);
  });

  it('is described whole in docs/architecture.md', () => {
    const rows = read('docs/architecture.md').match(/(?<=^\| `)[^`/]+(?=\/` +\|)/gm) ?? [];
    expect(rows.toSorted()).toEqual(
      layers
        .flat()
        .filter((layer) => !layer.endsWith('.ts'))
        .toSorted(),
    );
  });

  it('imports from earlier layers alone', () => {
    const wrong = code.flatMap((path) =>
      importsOf(path)
        .filter(
          (target) => target.startsWith('src/') && layerOf(target) !== layerOf(path) && rankOf(layerOf(target)) >= rankOf(layerOf(path)),
        )
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('imports nothing from outside src', () => {
    const outside = code.flatMap((path) =>
      importsOf(path)
        .filter((target) => !target.startsWith('src/') && target !== 'package.json')
        .map((target) => `${path} imports ${target}`),
    );
    expect(outside).toEqual([]);
  });

  it('names no folder after what it is not', () => {
    expect(code.filter((path) => /\/(?:utils?|helpers?|common|misc|shared|lib)\//.test(path))).toEqual([]);
    expect(code.filter((path) => path.endsWith('/index.ts'))).toEqual([]);
  });

  it('has no long files', () => {
    const linesOf = (path: string): number => read(path).split('\n').length - 1;
    expect(code.filter((path) => linesOf(path) > 250)).toEqual([]);
    // Declarations are shorter than code, and a style sheet belongs to one part of a page.
    expect(styles.filter((path) => linesOf(path) > 350)).toEqual([]);
  });

  it('has doors of at most 60 lines', () => {
    expect(globSync('scripts/*.ts').filter((path) => read(path).split('\n').length - 1 > 60)).toEqual([]);
  });

  it('has files in small letters and hyphens, and components in capitals', () => {
    const names = code.filter((path) => !path.startsWith('src/site/pages/')).map((path) => path.split('/').at(-1) ?? '');
    expect(names.filter((name) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts|[A-Z][A-Za-z]*\.astro)$/.test(name))).toEqual([]);
  });
});

describe('the code', () => {
  it('is typed: no any, and nothing hidden from the compiler', () => {
    expect(findLines(code, /\bas any\b|:\s*any\b(?!\()|<any\b|\bany\[\]|@ts-(?:ignore|nocheck|expect-error)|as unknown as/)).toEqual([]);
  });

  it('writes nothing that depends on the clock or on chance', () => {
    // The bench measures time, and writes nothing that is published.
    expect(findLines(published, /Date\.now\(|new Date\(\s*\)|Math\.random\(|randomUUID|crypto\.getRandomValues/)).toEqual([]);
  });

  it('remembers what it made of an edition by means that note what was read for it', () => {
    // What these hold is read from no edition, or is noted by them.
    const known = [
      'src/book/sheets/brief-length.ts',
      'src/model/reads.ts',
      'src/render/citation-formatter.ts',
      'src/render/map/lay-out-map.ts',
      'src/render/term-uses.ts',
      'src/site/view/rendered-once.ts',
    ];
    const parts = ['model', 'render', 'book', 'site'];
    expect(code.filter((path) => parts.includes(layerOf(path)) && /new WeakMap\b/.test(read(path)))).toEqual(known);
  });

  it('has named exports; only Astro’s pages have none', () => {
    expect(
      findLines(
        published.filter((path) => !path.endsWith('.d.ts')),
        /^export default/,
      ),
    ).toEqual([]);
  });
});

describe('the styles', () => {
  it('know no left and right, so that they hold for every direction of writing', () => {
    const physical =
      /(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)|(?:left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius)/;
    expect(findLines([...styles, ...code.filter((path) => path.endsWith('.astro'))], physical)).toEqual([]);
  });

  it('ask no other host for anything', () => {
    expect(
      findLines(
        [...styles, ...code.filter((path) => path.startsWith('src/site/'))],
        /url\(\s*['"]?https?:|@import\s+['"]?https?:|<(?:script|link|img|iframe)[^>]+(?:src|href)="https?:/,
      ),
    ).toEqual([]);
  });
});

describe('the generator', () => {
  const edition: unknown = parse(read('content/edition.yaml'));
  const organisations: unknown = parse(read('content/organisations.yaml'));
  const words = globSync('content/*/edition.yaml').map((path): unknown => parse(read(path)));

  /** All texts at a path, where `*` stands for every key or point. */
  const textsAt = (value: unknown, ...[key, ...path]: readonly string[]): readonly string[] => {
    if (key === undefined) return typeof value === 'string' ? [value] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => (key === '*' || key === name ? textsAt(inner, ...path) : []));
  };
  const keysOf = (value: unknown, key: string): readonly string[] => {
    const inner: unknown = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined;
    return typeof inner === 'object' && inner !== null ? Object.keys(inner) : [];
  };

  const names = [
    ...textsAt(words, '*', 'publisher'),
    ...textsAt(words, '*', 'title'),
    ...textsAt(edition, 'sources', '*', 'title'),
    ...['name', 'native_name', 'short'].flatMap((field) =>
      ['partners', 'others'].flatMap((list) => textsAt(organisations, list, '*', field)),
    ),
    ...textsAt(organisations, 'authors', '*', 'name'),
    ...textsAt(organisations, 'experts', '*', 'name'),
    ...textsAt(organisations, 'others', '*', 'note', '*'),
  ];
  // A single word may be an English word that the code needs for itself; only several in a row are surely this edition's.
  const ids = [
    ...keysOf(edition, 'stakeholders'),
    ...textsAt(edition, 'actors', '*'),
    ...textsAt(edition, 'themes', '*'),
    ...keysOf(edition, 'sources'),
  ].filter((id) => id.includes('-'));
  const codes = textsAt(edition, 'stakeholders', '*', 'code');

  const strings = globSync('src/i18n/strings/*.json').sort();
  const files = [...code, ...strings, ...styles, ...globSync('scripts/*.ts')];
  const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const anyOf = (texts: readonly string[]): string => texts.map(escape).join('|');
  /** In any case and number: `Πράσινη Ομάδα` is found in `της Πράσινης Ομάδας`, too. */
  const inflected = (name: string): string =>
    name
      .split(' ')
      .map((word) => (word.length > 4 ? `${escape(word.slice(0, -2))}\\p{L}*` : escape(word)))
      .join('\\s');

  it('has words to look for', () => {
    expect(Math.min(names.length, ids.length, codes.length)).toBeGreaterThan(9);
    expect(strings.length).toBeGreaterThan(1);
  });

  it('names none of this edition’s organisations and people', () => {
    const declined = [...new Set(names)].map(inflected).join('|');
    expect(findLines(files, new RegExp(`(?<![\\p{L}\\p{N}])(?:${declined})(?![\\p{L}\\p{N}])`, 'u'))).toEqual([]);
  });

  it('names none of its stakeholders, actors, themes and sources', () => {
    expect(findLines(files, new RegExp(`(?<![\\w-])(?:${anyOf(ids)})(?![\\w-])`))).toEqual([]);
  });

  it('names none of its principles', () => {
    expect(findLines(files, new RegExp(`(?<![\\w-])(?:${codes.join('|')})-\\d`))).toEqual([]);
  });
});
