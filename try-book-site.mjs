import { build } from 'astro';
import { openEdition } from './src/open-edition.ts';
import { createDiskStore } from './src/body/file-store.ts';
import { setSiteSource } from './src/site/current-edition.ts';
import { astroConfig } from './src/site/astro-config.ts';
const { edition } = openEdition('content', createDiskStore('.cache/files'));
setSiteSource({ edition, site: 'https://guiding-principles.example', base: '/', printed: new Map() });
await build({ ...astroConfig({ outDir: '/tmp/out-book', site: 'https://guiding-principles.example', base: '/' }), configFile: false, logLevel: 'warn' });
