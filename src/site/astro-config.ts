import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig, AstroIntegration } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number];

/** Where the site goes and where it will stand. */
export interface SiteOptions {
  readonly outDir: string;
  readonly site: string;
  readonly base: string;
  /** Keeps the program that renders the pages; without it Astro runs it. */
  readonly program?: AstroIntegration;
}

// Astro would tell its makers of every run, over the net: https://astro.build/telemetry/
process.env.ASTRO_TELEMETRY_DISABLED = '1';

// Vite names modules with forward slashes on every machine.
const siteFolder = fileURLToPath(new URL('./', import.meta.url)).replaceAll(sep, '/');
const sourceFolder = fileURLToPath(new URL('../', import.meta.url)).replaceAll(sep, '/');

/** Astro's configuration, the same for the build, the development server and the editor. */
export function astroConfig({ outDir, site, base, program }: SiteOptions): AstroInlineConfig {
  return {
    root: fileURLToPath(new URL('../../', import.meta.url)),
    srcDir: siteFolder,
    outDir,
    site,
    base,
    // The development server would want a slash behind the names of files, too, such as `theme.css`.
    trailingSlash: program === undefined ? 'ignore' : 'always',
    output: 'static',
    build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
    compressHTML: 'jsx',
    devToolbar: { enabled: false },
    integrations: [mdx(), ...(program === undefined ? [] : [program])],
    vite: {
      plugins: [keepModelInNode()],
      build: { assetsInlineLimit: 0, rolldownOptions: { output: { assetFileNames } } },
      environments: { client: { build: { rolldownOptions: { output: { entryFileNames: scriptName, chunkFileNames, assetFileNames } } } } },
    },
  };
}

/** Every page names its script: the component that brings it is enough of a name. */
function scriptName({ name }: { readonly name: string }): string {
  return `assets/${name.split('.', 1).join('')}.[hash:6].js`;
}

/** Pages name a dozen files: a short digest tells versions of a file apart as well as a long one. */
const assetFileNames = 'assets/[name].[hash:6][extname]';
const chunkFileNames = 'assets/[name].[hash:6].js';

/**
 * Leaves the layers before the site to Node: pages then share one model with the build, instead of loading it a second
 * time inside the bundle.
 */
function keepModelInNode(): VitePlugin {
  return {
    name: 'keep-model-in-node',
    enforce: 'pre',
    apply: 'build',
    // Scripts for the browser take what they share with Node into their bundle.
    applyToEnvironment: ({ name }) => name !== 'client',
    async resolveId(source, importer, options) {
      if (importer === undefined || !source.startsWith('.') || !source.endsWith('.ts')) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (resolved === null) return null;
      const inSite = resolved.id.startsWith(siteFolder) && !resolved.id.endsWith('/current-edition.ts');
      if (inSite || !resolved.id.startsWith(sourceFolder)) return null;
      return { id: pathToFileURL(resolved.id).href, external: true };
    },
  };
}
