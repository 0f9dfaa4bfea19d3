import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { PrinterError } from './printer-error.ts';
import { unpackChromium } from './unpack-chromium.ts';

/** A browser program to print with, and where it comes from. */
export type Printer =
  | { readonly source: 'environment' | 'machine'; readonly executable: string }
  | { readonly source: 'pinned'; readonly executable: string; readonly libraries: string; readonly fonts: string };

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What kind of machine it is, in the words of `process.platform` and `process.arch`. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
}

/**
 * Finds the browser to print with: the one named by PUPPETEER_EXECUTABLE_PATH; else the pinned Chromium, where it runs
 * (Linux on x64), unpacked into `cache` if need be; else a Chrome or Chromium of this machine.
 * @throws {PrinterError} `printer-path-wrong` or `printer-missing`.
 */
export async function findPrinter(cache: string, environment: Environment, machine: Machine): Promise<Printer> {
  const named = environment['PUPPETEER_EXECUTABLE_PATH'];
  if (named !== undefined && named !== '') {
    if (!isFile(named)) throw new PrinterError({ code: 'printer-path-wrong', path: named });
    return { source: 'environment', executable: named };
  }
  if (machine.platform === 'linux' && machine.arch === 'x64') return { source: 'pinned', ...(await unpackChromium(cache)) };
  const found = findOnPath(environment) ?? (await findInstalledChrome());
  if (found === undefined) throw new PrinterError({ code: 'printer-missing', platform: `${machine.platform} ${machine.arch}` });
  return { source: 'machine', executable: found };
}

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome-headless-shell'];

function findOnPath(environment: Environment): string | undefined {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return programs.flatMap((program) => folders.map((folder) => join(folder, program))).find(isFile);
}

async function findInstalledChrome(): Promise<string | undefined> {
  try {
    const path = await puppeteer.executablePath('chrome');
    return isFile(path) ? path : undefined;
  } catch {
    // Puppeteer throws where the platform has no usual place for Chrome.
    return undefined;
  }
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
