/** What the script of printouts reads of the published history of an entry; docs/data.md has all of it. */
export interface PrintoutHistory {
  readonly id: string;
  readonly texts: readonly {
    readonly language: string;
    /** Missing where the words were withdrawn. */
    readonly url?: string | undefined;
    readonly states: readonly PrintedText[];
  }[];
  readonly sheets: readonly {
    readonly language: string;
    readonly current: boolean;
    readonly states: readonly PrintedSheet[];
  }[];
  /** By id and language. */
  readonly titles: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Words as they were from a version on. */
export interface PrintedState {
  readonly id: string;
  readonly version: string;
  readonly date: string;
  readonly digest: string;
}
export interface PrintedText extends PrintedState {
  readonly blocks: Readonly<Record<string, string>>;
}
export interface PrintedSheet extends PrintedState {
  readonly parts: readonly PrintedPart[];
}
export interface PrintedPart {
  readonly id: string;
  readonly digest: string;
  readonly only?: readonly string[] | undefined;
}
