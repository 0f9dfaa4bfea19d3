import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { CommandFailed, measureCommand } from '../../src/bench/measure-command.ts';

/** Code that keeps a processor busy for so many milliseconds of its own time. */
const busy = (ms: number): string =>
  `const start = process.cpuUsage(); for (;;) { const { user, system } = process.cpuUsage(start); if (user + system > ${ms * 1000}) break; }`;
const node = (code: string): Parameters<typeof measureCommand>[0] => ({ words: [process.execPath, '-e', code], cwd: tmpdir() });

describe.runIf(process.platform === 'linux')('measureCommand', () => {
  it('counts the CPU time of a command and of what it started', async () => {
    const child = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy(400))}]);`;
    const { cpuSeconds } = await measureCommand(node(child + busy(400)));
    expect(cpuSeconds).toBeGreaterThan(0.75);
    expect(cpuSeconds).toBeLessThan(2.5);
  });

  it('counts a child that outlives the command', async () => {
    const orphan = `const child = require('node:child_process').spawn(process.execPath, ['-e', 'for (;;);']); child.unref(); setTimeout(() => { child.kill(); process.exit(0); }, 1500);`;
    const { cpuSeconds } = await measureCommand(node(orphan));
    expect(cpuSeconds).toBeGreaterThan(0.4);
  });

  it('gives the memory of the command and what it printed', async () => {
    const { peakMemory, output } = await measureCommand(
      node(`const kept = Buffer.alloc(200e6, 1); console.log('done'); setTimeout(() => kept, 800);`),
    );
    expect(peakMemory).toBeGreaterThan(200e6);
    expect(output).toBe('done\n');
  });

  it('fails with what a failing command printed', async () => {
    await expect(measureCommand(node(`console.error('no such thing'); process.exit(3);`))).rejects.toThrow(CommandFailed);
    await expect(measureCommand(node(`console.error('no such thing'); process.exit(3);`))).rejects.toThrow(/ended with 3:\nno such thing/);
  });
});
