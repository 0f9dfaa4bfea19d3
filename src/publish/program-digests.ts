import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import generator from '../../package.json' with { type: 'json' };
import { digestInputs } from './build/digest-inputs.ts';

/** The code that prints, as digests: documents and steps of books are looked up by the hundred. */
export interface ProgramDigests {
  /** Of what turns a document into a PDF. */
  readonly engine: string;
  /** Of all that decides how a document is written: what is printed knows better, and is kept when this changes. */
  readonly program: string;
}

const known = new WeakMap<Browser, ProgramDigests>();

/** The digests of the program that prints with a browser; the files are read once. */
export async function digestProgram(browser: Browser): Promise<ProgramDigests> {
  const digests = known.get(browser) ?? readProgram(await browser.version());
  known.set(browser, digests);
  return digests;
}

function readProgram(browserVersion: string): ProgramDigests {
  const engine = createHash('sha256')
    .update(JSON.stringify([browserVersion, ...engineSources()]))
    .digest('hex');
  return { engine, program: digestInputs([join(import.meta.dirname, '..')], [engine, readFileSync(lockFile, 'utf8')]) };
}

const lockFile = new URL('../../package-lock.json', import.meta.url);

/** The code that turns a document into a PDF, and the versions of the libraries that it is written with. */
function engineSources(): readonly string[] {
  const own = ['pdf', 'pdf-ua', 'book', 'pieces'].flatMap((name) => {
    const folder = join(import.meta.dirname, name);
    return readdirSync(folder)
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8'));
  });
  const { dependencies } = generator;
  return [...own, dependencies['@cantoo/pdf-lib'], process.versions.zlib, dependencies['puppeteer-core']];
}
