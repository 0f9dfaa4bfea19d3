/** What the script of printouts needs in the language of the page; a file, since few visits come from paper. */
export interface PrintoutSetup {
  /** The address of its style sheet. */
  readonly styles: string;
  readonly messages: Readonly<Record<PrintoutMessage, string>>;
}

/** The sentences of the script, by the end of their names. */
export const printoutMessages = [
  'label',
  'current',
  'changed',
  'what',
  'unknown',
  'withdrawn',
  'replaced',
  'language',
  'open',
  'failed',
  'part.new',
  'part.gone',
  'block.title',
  'block.summary',
  'block.ask',
  'block.meaning',
  'block.expansion',
  'block.step',
  'block.outcome',
  'block.aim',
  'block.material',
  'block.part',
  'block.question',
  'block.watch',
  'block.section',
  'block.text',
] as const;
export type PrintoutMessage = (typeof printoutMessages)[number];
