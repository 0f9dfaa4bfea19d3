import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'yaml';
import { runStep, type BenchStep } from './bench-step.ts';
import { addressOf, entryPagePaths, starlightDialect } from './dialect.ts';
import { measureCommand } from './measure-command.ts';
import { planEdition, type EditionPlan, type PlannedEntry } from './plan-edition.ts';
import type { PlainPage } from './read-plain-pages.ts';
import type { Aside } from './set-aside.ts';
import { benchLanguages } from './word-lists.ts';
import { writeText } from './write-body.ts';
import { writeWords } from './write-front-matter.ts';

/** The versions measured against. Pagefind is the one that Starlight asks for. */
const dependencies = { astro: '7.3.3', '@astrojs/starlight': '0.42.4' };

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://synthetic.example',
  integrations: [
    starlight({
      title: 'Synthetic',
      defaultLocale: '${benchLanguages[0]}',
      locales: { ${benchLanguages.map((language) => `${language}: { label: '${language}', lang: '${language}' }`).join(', ')} },
    }),
  ],
});
`;

const contentConfig = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The same pages in Starlight, as its own starter sets it up, and their build. */
export interface StarlightBuild {
  /** Installs the versions, unless they lie there from the last time. */
  install(): Promise<void>;
  /** The pages of entries alone. */
  runCold(run: number): Promise<BenchStep>;
  /** With as many pages more as these, and their words. They stand outside sidebar and search, and hold no links. */
  runWhole(run: number, more: readonly PlainPage[]): Promise<BenchStep>;
}

/** Writes a Starlight project with the words of the synthetic edition: the same bodies, steps as a list at their start. */
export function createStarlightBuild(work: string, pages: number, aside: Aside): StarlightBuild {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(`${work}/${path}`), { recursive: true });
    writeFileSync(`${work}/${path}`, text);
  };
  const plan = planEdition(pages / benchLanguages.length);
  const manifest = JSON.stringify({ name: 'bench-starlight', private: true, type: 'module', dependencies }, null, 2);
  const build = (step: 'cold' | 'as many pages', run: number, more: readonly PlainPage[]): Promise<BenchStep> => {
    for (const folder of ['src', 'dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) aside.put(`${work}/${folder}`);
    write('astro.config.mjs', config);
    write('src/content.config.ts', contentConfig);
    for (const [path, text] of [...listPages(plan), ...more.map(writePlain)]) write(`src/content/docs/${path}`, text);
    const command = {
      words: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
      cwd: work,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    } as const;
    return runStep({ generator: 'starlight', step, run }, { command, out: `${work}/dist`, entries: entryPagePaths(plan) });
  };
  return {
    async install() {
      const installed = `${work}/node_modules/.package-lock.json`;
      if (existsSync(installed) && existsSync(`${work}/package.json`) && readFileSync(`${work}/package.json`, 'utf8') === manifest) return;
      rmSync(work, { recursive: true, force: true });
      write('package.json', manifest);
      await measureCommand({ words: ['npm', 'install', '--no-audit', '--no-fund'], cwd: work });
    },
    runCold: (run) => build('cold', run, []),
    runWhole: (run, more) => build('as many pages', run, more),
  };
}

function* listPages(plan: EditionPlan): Generator<readonly [path: string, text: string]> {
  for (const language of benchLanguages) {
    const dialect = starlightDialect(language);
    for (const entry of plan.entries) {
      const { body, steps } = writeText(entry, plan, language, dialect);
      const { title } = writeWords(entry, plan, language, steps);
      const list = steps.map((step, index) => `${index + 1}. ${step}\n`).join('');
      yield [`${language}/${fileOf(entry)}`, `---\n${stringify({ title })}---\n\n${list === '' ? '' : `${list}\n`}${body}`];
    }
  }
}

function writePlain({ address, title, blocks }: PlainPage): readonly [path: string, text: string] {
  // A page of the first language, or of none, would be made once more for every language that has no such page.
  const path = /^[a-z]{2}\//.test(address) ? address : `${benchLanguages[1]}/${address}`;
  const lines = blocks.map(({ kind, words }) => `${kind === 'heading' ? '## ' : ''}${words.replace(/[!-/:-@[-`{-~]/g, '\\$&')}`);
  const front = stringify({ title, sidebar: { hidden: true }, pagefind: false });
  return [`${path.replace(/\/$/, '')}.md`, `---\n${front}---\n\n${lines.join('\n\n')}\n`];
}

const fileOf = (entry: PlannedEntry): string => `${addressOf(entry).replace(/\/$/, '') || 'index'}.md`;
