import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { findPrinter, type Environment, type Printer } from './browser/find-printer.ts';
import { launchPrinter } from './browser/launch-printer.ts';
import { onInterrupt } from './browser/on-interrupt.ts';

/** How to get at a browser; the defaults suit every build. */
export interface BrowserOptions {
  /** The folder that keeps the unpacked browser between builds; `.cache/` of this package by default. */
  readonly cache?: string;
  /** The environment variables to go by; those of the process by default. */
  readonly environment?: Environment;
}

/** Which browser it is, for the log of the build. */
export interface BrowserFacts {
  /** The name it gives itself, such as `HeadlessChrome`. */
  readonly name: string;
  readonly version: string;
  readonly source: Printer['source'];
  readonly executable: string;
  readonly sandbox: boolean;
}

const defaultCache = fileURLToPath(new URL('../../.cache', import.meta.url));

/**
 * Starts the pinned browser (see `findPrinter` for the order), gives it to `use`, and ends it with all its processes and
 * its profile: after `use`, when `use` throws, and when this process is interrupted.
 * @throws {PrinterError} when no browser is found or it does not start; and whatever `use` throws.
 */
export async function withBrowser<Result>(
  options: BrowserOptions,
  use: (browser: Browser, facts: BrowserFacts) => Promise<Result>,
): Promise<Result> {
  const environment = options.environment ?? process.env;
  const printer = await findPrinter(options.cache ?? defaultCache, environment, process);
  const folder = await mkdtemp(join(tmpdir(), 'printer-'));
  let processGroup: number | undefined;
  const release = onInterrupt(() => {
    killGroup(processGroup);
    // A killed process still writes for a moment, into a folder that is being emptied.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 25 });
  });
  try {
    const { browser, sandbox } = await launchPrinter(printer, folder, environment);
    processGroup = browser.process()?.pid;
    try {
      const { source, executable } = printer;
      return await use(browser, { ...readVersion(await browser.version()), source, executable, sandbox });
    } finally {
      // A browser that hangs may not keep the build waiting.
      await Promise.race([browser.close().catch(() => undefined), wait(5_000, undefined, { ref: false })]);
      killGroup(processGroup);
    }
  } finally {
    release();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** `HeadlessChrome/153.0.8010.0` in parts. */
function readVersion(product: string): { name: string; version: string } {
  const [name = product, version = ''] = product.split('/');
  return { name, version };
}

/** Kills what is left of the browser and its helpers, which share its process group. */
function killGroup(group: number | undefined): void {
  // Windows has no process groups; there Puppeteer ends the tree of processes.
  if (group === undefined || process.platform === 'win32') return;
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // None is left.
  }
}
