import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A web server that runs. */
export interface RunningServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts nginx with a `server` block as docs/hosting.md shows it; `config` is the file that the build wrote. */
export async function startNginx(root: string, config: string): Promise<RunningServer> {
  if (spawnSync('nginx', ['-v']).error !== undefined) {
    throw new Error('The tests of the web server need nginx. On Debian: apt-get install nginx-light');
  }
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await findPort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr warn;
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${config};
  }
}
`,
  );
  const nginx = spawn('nginx', ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  nginx.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswers(origin, () => (nginx.exitCode === null ? undefined : said));
  return {
    origin,
    async stop() {
      const ended = new Promise((done) => nginx.once('exit', done));
      nginx.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findPort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function untilAnswers(origin: string, fault: () => string | undefined): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const problem = fault();
    if (problem !== undefined) throw new Error(`nginx ended: ${problem}`);
    if (await fetch(origin).then(Boolean, () => false)) return;
    await wait(50);
  }
  throw new Error(`nginx does not answer at ${origin}`);
}
