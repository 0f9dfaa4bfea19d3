import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createMemoryStore } from '../../src/body/file-store.ts';
import { createCollector } from '../../src/diagnostics/collector.ts';
import { loadEdition, type LoadedEdition } from '../../src/load/load-edition.ts';
import type { Edition } from '../../src/model/types.ts';
import { openEdition, type OpenedEdition } from '../../src/open-edition.ts';

/** Files of a content folder by path. */
export type Files = Readonly<Record<string, string>>;

/** `edition.yaml` of the smallest edition; tests that need another put words in place of some of its own. */
export const smallConfig = `id: small
version: "1"
date: 2030-01-01
site: https://small.example
source_language: en
languages: [en, el]
navigation: [about]
licence: CC-BY-4.0
outline:
  - about
  - bakers: [BA-1]
stakeholders:
  bakers: { code: BA, hue: 40, icon: hands }
actors: [bakers, millers]
themes: [bread]
`;

/** The smallest edition that holds: a front page, one page, one set with one principle, English and Greek. Each file can be replaced. */
const smallest: Files = {
  'edition.yaml': smallConfig,
  'en/edition.yaml': `title: Small principles
short_title: Small
description: A few principles.
publisher: Nobody
rights: Take them.
actors: { bakers: Bakers, millers: Millers }
themes: { bread: Bread }
`,
  'references.yaml': `- id: miller1999
  type: book
  author:
    - { family: Miller, given: A. }
  issued: { date-parts: [[1999]] }
  title: On flour
  publisher: Mill Press
`,
  'en/pages/home.mdx': entry({ id: 'home', title: 'Small principles', summary: 'Where it begins.' }, 'Welcome.'),
  'en/pages/about.mdx': entry({ id: 'about', title: 'About', summary: 'What this is.' }, 'A few words.'),
  'en/principles/bakers/index.mdx': entry({ id: 'bakers', title: 'Bakers', summary: 'They bake.' }, '## Who they are\n\nBakers.'),
  'en/principles/bakers/BA-1.mdx': principle({}),
};

/** An entry file of front matter fields, written as JSON values, and a body. */
export function entry(fields: Readonly<Record<string, unknown>>, body = ''): string {
  const front = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `---\n${front.join('')}---\n\n${body}\n`;
}

/** The file of the principle BA-1 with these fields changed. */
export function principle(fields: Readonly<Record<string, unknown>>, practice = 'Some bake.'): string {
  const all = {
    id: 'BA-1',
    title: 'Bake bread',
    ask: 'Bake it early.',
    actors: ['bakers'],
    themes: ['bread'],
    support: ['practice'],
    steps: [{ text: 'Light the oven.' }],
    ...fields,
  };
  return entry(all, `## Why it matters\n\nPeople eat.\n\n## In practice\n\n${practice}\n\n## Limits and cautions\n\nIt is hot.`);
}

/** The file of a glossary term. */
export function term(title: string, fields: Readonly<Record<string, unknown>> = {}): string {
  return entry({ id: `term-${title.toLowerCase().replaceAll(' ', '-')}`, title, meaning: `What ${title} means.`, ...fields });
}

/** Reads the smallest edition with these files added or put in place of its own. */
export function openSmallEdition(files: Files = {}): OpenedEdition {
  return withSmallEdition(files, (folder) => openEdition(folder));
}

/** The model of the smallest edition with these files added, which must hold. */
export function buildSmallEdition(files: Files = {}): Edition {
  const { edition, diagnostics } = openSmallEdition(files);
  if (edition === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 2));
  return edition;
}

/** The smallest edition with these files added, as it was read. */
export function loadSmallEdition(files: Files = {}): LoadedEdition {
  const loaded = withSmallEdition(files, (folder) => loadEdition(folder, createMemoryStore(), createCollector()));
  if (loaded === undefined) throw new Error('the edition could not be read');
  return loaded;
}

/** Writes the smallest edition with these files added into a folder that lasts while `use` runs. */
export function withSmallEdition<T>(files: Files, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'small-edition-'));
  try {
    for (const [path, text] of Object.entries({ ...smallest, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
