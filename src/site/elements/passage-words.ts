/** What the tools for passages need in the language of the page: a file beside the share page of the front page, since few visits use them. */
export interface PassageWords {
  /** The address of their style sheet. */
  readonly styles: string;
  readonly copy: string;
  readonly quote: string;
  readonly copied: string;
  readonly failed: string;
  /** How many passages show their tools, as a message with `count`, and that none does any more. */
  readonly shown: string;
  readonly hidden: string;
  /** The line that names the source, with places for `title` and `permalink`. */
  readonly citation: string;
  /** What is added to it when the words were translated by machine. */
  readonly machine: string;
}
