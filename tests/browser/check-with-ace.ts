import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'puppeteer-core';

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
    readonly axe: { run: (options: object, done: (error: unknown, result: unknown) => void) => void };
    readonly daisy: { readonly ace: { run(done: (error: unknown, result: unknown) => void): void } };
  }
}

/**
 * Checks an EPUB with Ace by DAISY in a browser of ours: its own door would install a browser of its own.
 */
export async function checkWithAce(context: BrowserContext, path: string): Promise<readonly AceFinding[]> {
  const require = createRequire(import.meta.url);
  const ace: Ace = require('@daisy/ace-core');
  const folder = mkdtempSync(join(tmpdir(), 'ace-'));
  try {
    const options = { cwd: process.cwd(), outdir: folder, tmpdir: join(folder, 'work'), silent: true, initLogger: true, jobid: '' };
    const [, report] = await ace(path, options, createRunner(context));
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

function createRunner(context: BrowserContext): AxeRunner {
  // Tabs go from file to file, and keep the scripts, which are the same for each.
  const free: Page[] = [];
  const openTab = async (scripts: readonly string[]): Promise<Page> => {
    const page = await context.newPage();
    for (const script of scripts) await page.evaluateOnNewDocument(script);
    return page;
  };
  return {
    concurrency: 2,
    setTimeout: () => undefined,
    launch: async () => undefined,
    close: async () => undefined,
    async run(url, scripts, scriptContents) {
      const page = free.pop() ?? (await openTab([...scriptContents, ...scripts.map((file) => readFileSync(file, 'utf8'))]));
      try {
        await page.goto(url);
        return await page.evaluate(
          () =>
            new Promise((resolve, reject) => {
              const { axe, daisy } = window;
              const run = axe.run.bind(axe);
              // What passes, of which Ace tells nothing, is not described.
              axe.run = (options, done) => run({ ...options, resultTypes: ['violations'] }, done);
              daisy.ace.run((error, result) => (error ? reject(new Error(JSON.stringify(error))) : resolve(result)));
            }),
        );
      } finally {
        free.push(page);
      }
    },
  };
}
