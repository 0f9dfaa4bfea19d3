import { resolve } from 'node:path';
import { dev } from 'astro';
import { contentOption } from '../src/command-line/content-option.ts';
import { portForm } from '../src/command-line/port-form.ts';
import { readCommandLine } from '../src/command-line/read-command-line.ts';
import { reportForPeople } from '../src/diagnostics/report-for-people.ts';
import { openEdition } from '../src/open-edition.ts';
import { astroConfig } from '../src/site/astro-config.ts';
import { watchContent } from '../src/site/watch-content.ts';

const { values } = readCommandLine({
  name: 'dev',
  does: 'Shows the pages of an edition while it is written.',
  options: {
    content: contentOption,
    port: { type: 'string', default: '4322', value: 'NUMBER', form: portForm, says: 'the port of the address' },
  },
});

const content = resolve(values.content);
process.env.EDITION_CONTENT = content;
const tell = (): void => console.log(reportForPeople(openEdition(values.content).diagnostics, values.content));
const config = astroConfig({ outDir: '.cache/dev', site: 'http://localhost', base: '/' });
const plugins = [...(config.vite?.plugins ?? []), watchContent(content, tell)];
await dev({ ...config, configFile: false, server: { port: Number(values.port) }, vite: { ...config.vite, plugins } });
tell();
