import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { reportForPeople } from '../src/diagnostics/report-for-people.ts';
import { openEdition } from '../src/open-edition.ts';
import { astroConfig } from '../src/site/astro-config.ts';
import { watchContent } from '../src/site/watch-content.ts';

const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, port: { type: 'string', default: '4322' } },
});

const content = resolve(values.content);
process.env.EDITION_CONTENT = content;
const tell = (): void => console.log(reportForPeople(openEdition(content).diagnostics, values.content));
const config = astroConfig({ outDir: '.cache/dev', site: 'http://localhost', base: '/' });
const plugins = [...(config.vite?.plugins ?? []), watchContent(content, tell)];
await dev({ ...config, configFile: false, server: { port: Number(values.port) }, vite: { ...config.vite, plugins } });
tell();
