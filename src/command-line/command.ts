/** Which values an option takes, where not every text will do. */
export interface ValueForm {
  readonly fits: (value: string) => boolean;
  /** What fits, as words behind ‘expected’. */
  readonly expected: string;
}

/** An option that is there or not. */
export interface Flag {
  readonly type: 'boolean';
  readonly default: false;
  /** What it brings about, for the list of options. */
  readonly says: string;
}

/** An option with a value behind it. */
export interface ValueOption {
  readonly type: 'string';
  readonly default?: string;
  /** What the value is called in the list of options: `FOLDER`. */
  readonly value: string;
  readonly form?: ValueForm;
  readonly says: string;
}

/** The options of a command, by their names without the hyphens; those that people ask for most come first. */
export type CommandOptions = Readonly<Record<string, Flag | ValueOption>>;

/** A command of package.json, as its users see it. */
export interface Command<O extends CommandOptions> {
  /** Behind `npm run`. */
  readonly name: string;
  /** What it does, in a sentence. */
  readonly does: string;
  readonly options: O;
  /** What the words are called that stand without an option: `FILE …`; nothing when it takes none. */
  readonly words?: string;
}
