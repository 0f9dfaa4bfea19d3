import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const scripts = globSync('scripts/*.ts').sort();
const empty = mkdtempSync(join(tmpdir(), 'empty-'));
afterAll(() => rmSync(empty, { recursive: true, force: true }));

interface Ended {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (script: string, ...args: readonly string[]): Promise<Ended> =>
  new Promise((done) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) =>
      done({ code: error === null ? 0 : error.code, stdout, stderr }),
    );
  });

describe('every script', () => {
  it('is among those that are tried', () => {
    expect(scripts.length).toBeGreaterThan(9);
  });

  it.each(scripts)(
    '%s says what is wrong with its options, lists them, and shows no stack',
    async (script) => {
      const { code, stdout, stderr } = await run(script, '--zzz', 'x');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      const [reason, gap, call, , , ...list] = stderr.trimEnd().split('\n');
      expect([reason, gap]).toEqual(['There is no option `--zzz`.', '']);
      expect(call).toMatch(/^npm run [a-z]+/);
      expect(list.filter((line) => !/^ {2}--[a-z-]+( [A-Z]+)? {2,}\S/.test(line))).toEqual([]);
      expect(list.at(-1)).toMatch(/^ {2}--help/);
    },
    30_000,
  );
});

describe('readCommandLine', () => {
  it('lists the options for `--help`, and ends well', async () => {
    const { code, stdout, stderr } = await run('scripts/check.ts', '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('--content FOLDER');
  });
});

describe('npm run build', () => {
  it.each(['foo', 'https://a.example/guide/'])('refuses `--site %s` before anything runs', async (site) => {
    const { code, stdout, stderr } = await run(
      'scripts/build.ts',
      '--site',
      site,
      '--out',
      join(empty, 'out'),
      '--cache',
      join(empty, 'cache'),
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(
      `\`--site\` is \`${site}\`; expected scheme and host alone, such as \`https://example.org\`; a path goes into \`npm run build -- --base\`.`,
    );
    expect(globSync('*', { cwd: empty })).toEqual([]);
  });
});

describe('npm run preview', () => {
  it('serves no folder that was not built, and says how to come by one', async () => {
    const { code, stdout, stderr } = await run('scripts/preview.ts', '--out', empty);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: `${empty}/ holds no built site. Build one with \`npm run build\`, or name its folder with \`--out\`.\n`,
    });
  });
});
