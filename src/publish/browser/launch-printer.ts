import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import type { Environment, Printer } from './find-printer.ts';
import { PrinterError } from './printer-error.ts';

/** A started browser, and whether it runs in Chromium's sandbox. */
export interface LaunchedPrinter {
  readonly browser: Browser;
  readonly sandbox: boolean;
}

const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  '--no-proxy-server',
  // Widths of glyphs must not depend on the machine's hinting.
  '--font-render-hinting=none',
  // No name of another host can be resolved: whatever a page asks for, the build stays offline.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--lang=en-US',
  // A printer of long documents says when memory is to be freed. Scripts of documents do not run.
  '--js-flags=--expose-gc',
];

/**
 * Starts the browser with `folder` (empty, the caller removes it) as its home and profile.
 * It is driven through a pipe: it ends by itself when this process does, however that ends.
 * Root cannot use Chromium's sandbox, nor can users of systems that forbid user namespaces: then it starts without.
 * @throws {PrinterError} `printer-does-not-start`.
 */
export async function launchPrinter(printer: Printer, folder: string, environment: Environment): Promise<LaunchedPrinter> {
  const options = await buildOptions(printer, folder, environment);
  const withoutSandbox = { ...options, args: [...flags, '--no-sandbox'] };
  if (process.platform !== 'linux') return { browser: await launch(printer, options), sandbox: true };
  if (process.getuid?.() === 0) return { browser: await launch(printer, withoutSandbox), sandbox: false };
  try {
    return { browser: await launch(printer, options), sandbox: true };
  } catch {
    return { browser: await launch(printer, withoutSandbox), sandbox: false };
  }
}

async function launch(printer: Printer, options: LaunchOptions): Promise<Browser> {
  try {
    return await puppeteer.launch(options);
  } catch (error) {
    const reason = askWhy(options) ?? (error instanceof Error ? error.message : String(error));
    throw new PrinterError({ code: 'printer-does-not-start', path: printer.executable, reason }, { cause: error });
  }
}

/** Puppeteer only knows that the pipe was closed; what the program itself says names the missing library, for one. */
function askWhy({ executablePath = '', env = {} }: LaunchOptions): string | undefined {
  const { error, stderr } = spawnSync(executablePath, ['--version'], { env, encoding: 'utf8', timeout: 10_000 });
  return error?.message ?? (stderr.trim() === '' ? undefined : stderr.trim());
}

async function buildOptions(printer: Printer, folder: string, environment: Environment): Promise<LaunchOptions> {
  return {
    executablePath: printer.executable,
    headless: printer.executable.includes('headless') || printer.source === 'pinned' ? 'shell' : true,
    pipe: true,
    userDataDir: join(folder, 'profile'),
    args: flags,
    timeout: 60_000,
    // Puppeteer's own handlers end the process before others can clean up, or keep it from ending at all.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: printer.source === 'pinned' ? await buildEnvironment(printer, folder, environment) : { ...environment },
  };
}

/** Nothing of the machine's settings reaches the pinned browser: what it prints must not depend on them. */
async function buildEnvironment(
  printer: Extract<Printer, { source: 'pinned' }>,
  folder: string,
  environment: Environment,
): Promise<Record<string, string | undefined>> {
  const fontSettings = join(folder, 'fonts.conf');
  await writeFile(fontSettings, describeFonts(printer.fonts, join(folder, 'font-cache')));
  return {
    PATH: environment['PATH'],
    HOME: folder,
    TMPDIR: folder,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    LD_LIBRARY_PATH: printer.libraries,
    FONTCONFIG_FILE: fontSettings,
  };
}

function describeFonts(fonts: string, cache: string): string {
  const escape = (path: string): string => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${escape(fonts)}</dir><cachedir>${escape(cache)}</cachedir></fontconfig>
`;
}
