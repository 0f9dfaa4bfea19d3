import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** The folder that a browser started by `withBrowser` has to itself. */
export function folderOf(browser: Browser): string {
  const profile = browser
    .process()
    ?.spawnargs.find((argument) => argument.startsWith('--user-data-dir='))
    ?.split('=')[1];
  if (profile === undefined) throw new Error('The browser has no profile.');
  return dirname(profile);
}

/** The running processes that were given `folder` as their home: a browser and all its helpers. Linux only. */
export function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => readEnvironment(name).includes(`HOME=${folder}\0`))
    .map(Number);
}

function readEnvironment(process: string): string {
  try {
    return readFileSync(`/proc/${process}/environ`, 'utf8');
  } catch {
    // It ended meanwhile, or belongs to somebody else.
    return '';
  }
}
