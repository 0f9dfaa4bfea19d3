import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { baseForm } from '../src/command-line/base-form.ts';
import { portForm } from '../src/command-line/port-form.ts';
import { readCommandLine } from '../src/command-line/read-command-line.ts';
import { normaliseBase } from '../src/publish/build/build-options.ts';
import { createSiteHandler } from '../src/publish/serve-site.ts';

const { values } = readCommandLine({
  name: 'preview',
  does: 'Serves a built site on this computer, as a host would.',
  options: {
    out: { type: 'string', default: 'dist', value: 'FOLDER', says: 'the folder that was built' },
    base: { type: 'string', default: '/', value: 'PATH', form: baseForm, says: 'the path that it was built for' },
    port: { type: 'string', default: '4321', value: 'NUMBER', form: portForm, says: 'the port of the address' },
    host: { type: 'string', default: '127.0.0.1', value: 'NAME', says: 'the host of the address' },
  },
});

const base = normaliseBase(values.base);
if (existsSync(`${values.out}/404.html`)) {
  const server = createServer(createSiteHandler(values.out, base)).listen(Number(values.port), values.host, () => {
    console.log(`${values.out}/ is at http://${values.host}:${values.port}${base} (end with Ctrl+C)`);
  });
  server.on('error', ({ message }) => fail(`The address cannot be used: ${message}. Choose another with \`--port\` or \`--host\`.`));
} else {
  fail(`${values.out}/ holds no built site. Build one with \`npm run build\`, or name its folder with \`--out\`.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
