/** Why there is no browser to print with. */
export type PrinterProblem =
  | { readonly code: 'printer-path-wrong'; readonly path: string }
  | { readonly code: 'printer-missing'; readonly platform: string }
  | { readonly code: 'printer-does-not-start'; readonly path: string; readonly reason: string };

/** No browser could be found or started. The message says what to do and is fit to be shown without a stack. */
export class PrinterError extends Error {
  readonly problem: PrinterProblem;

  constructor(problem: PrinterProblem, options?: ErrorOptions) {
    super(describe(problem), options);
    this.name = 'PrinterError';
    this.problem = problem;
  }
}

const remedy =
  'Install Chrome or Chromium, or run `npx @puppeteer/browsers install chrome-headless-shell` ' +
  'and set PUPPETEER_EXECUTABLE_PATH to the path that it prints.';

function describe(problem: PrinterProblem): string {
  switch (problem.code) {
    case 'printer-path-wrong':
      return `PUPPETEER_EXECUTABLE_PATH names \`${problem.path}\`, where there is no program. Correct it, or unset it to use the pinned browser.`;
    case 'printer-missing':
      return `No browser to print with was found, and the pinned one does not run on ${problem.platform}. ${remedy}`;
    case 'printer-does-not-start':
      return `The browser \`${problem.path}\` does not start: ${problem.reason}\n${remedy}`;
  }
}
