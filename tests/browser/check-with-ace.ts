import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** What Ace has to say of a file of an EPUB. */
export interface AceFinding {
  readonly file: string;
  readonly rule: string;
  readonly html: string | undefined;
}

/** How Ace drives a browser: https://github.com/daisy/ace/blob/main/packages/ace-axe-runner-puppeteer/lib/index.js */
interface AxeRunner {
  readonly concurrency: number;
  setTimeout(milliseconds: number): void;
  launch(): Promise<void>;
  close(): Promise<void>;
  run(url: string, scripts: readonly string[], scriptContents: readonly string[]): Promise<unknown>;
}

interface AceReport {
  readonly 'earl:result': { readonly 'earl:outcome': string };
  readonly assertions: readonly {
    readonly 'earl:testSubject': { readonly url: string };
    readonly assertions: readonly {
      readonly 'earl:test': { readonly 'dct:title': string };
      readonly 'earl:result': { readonly html?: string };
    }[];
  }[];
}

type Ace = (path: string, options: object, runner: AxeRunner) => Promise<readonly [string, AceReport]>;

declare global {
  interface Window {
    readonly daisy: { readonly ace: { run(done: (error: unknown, result: unknown) => void): void } };
  }
}

/**
 * Checks an EPUB with Ace by DAISY in a browser of ours: its own door would install a browser of its own.
 */
export async function checkWithAce(browser: Browser, path: string): Promise<readonly AceFinding[]> {
  const require = createRequire(import.meta.url);
  const ace: Ace = require('@daisy/ace-core');
  const folder = mkdtempSync(join(tmpdir(), 'ace-'));
  try {
    const options = { cwd: process.cwd(), outdir: folder, tmpdir: join(folder, 'work'), silent: true, initLogger: true, jobid: '' };
    const [, report] = await ace(path, options, createRunner(browser));
    const findings = report.assertions.flatMap(({ 'earl:testSubject': { url }, assertions }) =>
      assertions.map(({ 'earl:test': test, 'earl:result': result }) => ({ file: url, rule: test['dct:title'], html: result.html })),
    );
    if (findings.length === 0 && report['earl:result']['earl:outcome'] !== 'pass')
      throw new Error('Ace does not pass the book and does not say why');
    return findings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function createRunner(browser: Browser): AxeRunner {
  return {
    concurrency: 4,
    setTimeout: () => undefined,
    launch: async () => undefined,
    close: async () => undefined,
    async run(url, scripts, scriptContents) {
      const page = await browser.newPage();
      try {
        await page.goto(url);
        // Ace knows its own scripts by this attribute and leaves them out of what it looks at.
        for (const script of [
          ...scriptContents.map((content) => ({ content })),
          ...scripts.map((file) => ({ content: readFileSync(file, 'utf8') })),
        ]) {
          const element = await page.addScriptTag(script);
          await element.evaluate((tag) => tag.setAttribute('data-ace', ''));
        }
        return await page.evaluate(
          () =>
            new Promise((resolve, reject) =>
              window.daisy.ace.run((error, result) => (error ? reject(new Error(JSON.stringify(error))) : resolve(result))),
            ),
        );
      } finally {
        await page.close();
      }
    },
  };
}
