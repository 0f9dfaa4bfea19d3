import { build } from 'astro';
import { openEdition } from './src/open-edition.ts';
import { createDiskStore } from './src/body/file-store.ts';
import { setSiteSource } from './src/site/current-edition.ts';
import { astroConfig } from './src/site/astro-config.ts';
const { edition } = openEdition('tests/editions/fictional', createDiskStore('/tmp/fic-cache'));
setSiteSource({ edition, site: 'https://guiding-principles.example', base: '/x/', printed: new Map() });
await build({ ...astroConfig({ outDir: '/tmp/out-fic/x', site: 'https://guiding-principles.example', base: '/x/' }), configFile: false, logLevel: 'warn' });
