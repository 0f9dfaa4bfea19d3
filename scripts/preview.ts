import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { createSiteHandler } from '../src/publish/serve-site.ts';
import { normaliseBase } from '../src/publish/build/build-options.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});

const base = normaliseBase(values.base);
createServer(createSiteHandler(values.out, base)).listen(Number(values.port), values.host, () => {
  console.log(`${values.out}/ is at http://${values.host}:${values.port}${base} (end with Ctrl+C)`);
});
