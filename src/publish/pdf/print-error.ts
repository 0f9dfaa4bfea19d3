/** Why a document cannot be printed. */
export type PrintProblem =
  | { readonly code: 'request-to-another-host'; readonly host: string; readonly url: string }
  | { readonly code: 'file-missing'; readonly path: string }
  | { readonly code: 'font-not-loaded'; readonly family: string }
  | { readonly code: 'link-target-missing'; readonly id: string }
  | { readonly code: 'link-not-absolute'; readonly href: string }
  | { readonly code: 'destination-not-printed'; readonly id: string }
  | { readonly code: 'destination-moved'; readonly id: string; readonly from: string; readonly to: string };

/** A fault of the document that was given to the printer, found before anything was written. */
export class PrintError extends Error {
  readonly problem: PrintProblem;

  constructor(problem: PrintProblem) {
    super(describe(problem));
    this.name = 'PrintError';
    this.problem = problem;
  }
}

function describe(problem: PrintProblem): string {
  switch (problem.code) {
    case 'request-to-another-host':
      return `The document asks \`${problem.host}\` for \`${problem.url}\`; a document is printed from its own files alone.`;
    case 'file-missing':
      return `The document asks for \`${problem.path}\`, which is not in the folder of its files.`;
    case 'font-not-loaded':
      return `A font of the family \`${problem.family}\` could not be loaded.`;
    case 'link-target-missing':
      return `The document refers to \`#${problem.id}\`, and no element has that id.`;
    case 'link-not-absolute':
      return `The link \`${problem.href}\` leads out of the document without naming a host; it would lead nowhere from a PDF.`;
    case 'destination-not-printed':
      return `The element \`#${problem.id}\` is referred to but stands on no page; it may be hidden in print.`;
    case 'destination-moved':
      return (
        `Each time the page numbers are written, \`#${problem.id}\` moves again, last from page ${problem.from} to page ${problem.to}. ` +
        'Give the elements with `data-page-of` tabular figures and a least width that holds any number.'
      );
  }
}
