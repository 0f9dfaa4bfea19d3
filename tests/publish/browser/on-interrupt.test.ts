import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const module = fileURLToPath(new URL('../../../src/publish/browser/on-interrupt.ts', import.meta.url));

describe('onInterrupt', () => {
  test('cleans up, and lets the signal take its course', async () => {
    expect(await interrupted(`process.stdout.write('cleaned')`)).toEqual({ said: 'cleaned', status: [null, 'SIGTERM'] });
  });

  test('lets the signal take its course when cleaning up fails', async () => {
    expect(await interrupted(`throw new Error('not empty')`)).toEqual({ said: '', status: [null, 'SIGTERM'] });
  });

  test('cleans up at an exit without a signal', async () => {
    expect(await interrupted(`process.stdout.write('cleaned')`, 'process.exit(3)')).toEqual({
      said: 'cleaned',
      status: [3, null],
    });
  });
});

/** What a program says and how it ends whose clean-up is `cleanUp`, when `end` (a signal to itself) ends it. */
async function interrupted(cleanUp: string, end = `process.kill(process.pid, 'SIGTERM')`): Promise<unknown> {
  const program = `import { onInterrupt } from ${JSON.stringify(module)};
    onInterrupt(() => { ${cleanUp} });
    setInterval(() => undefined, 1_000);
    ${end};`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const status: unknown = await once(child, 'close');
  return { said, status };
}
