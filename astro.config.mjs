import { astroConfig } from './src/site/astro-config.ts';

export default astroConfig({ outDir: './dist', site: 'https://example.org', base: '/' });
