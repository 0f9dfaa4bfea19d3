import { spawnSync } from 'node:child_process';
import { readCommandLine } from '../src/command-line/read-command-line.ts';

readCommandLine({ name: 'test', does: 'Runs every check of the project; it takes many minutes.', options: {} });

/** Every check of the project, in the order in which a fault is cheapest to find. */
const steps: readonly (readonly [command: string, ...args: string[]])[] = [
  ['npm', 'run', '--silent', 'lint'],
  ['npm', 'run', '--silent', 'types'],
  ['npm', 'run', '--silent', 'test:unit'],
  ['npm', 'run', '--silent', 'build'],
  ['npm', 'run', '--silent', 'test:browser'],
];

if (spawnSync('java', ['-version']).status !== 0) {
  console.error('The tests need Java for the Nu HTML checker. On Debian: apt-get install default-jre-headless');
  process.exit(1);
}
if (spawnSync('nginx', ['-v']).error !== undefined) {
  console.error('The tests need nginx for the configuration that the build writes. On Debian: apt-get install nginx-light');
  process.exit(1);
}
for (const [command, ...args] of steps) {
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`${args.at(-1)}: ${status === 0 ? 'passed' : 'failed'} after ${Math.round((performance.now() - start) / 1000)} s\n`);
  if (status !== 0) process.exit(1);
}
