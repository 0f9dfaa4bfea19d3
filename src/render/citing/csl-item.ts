/**
 * A work to cite as CSL data: the edition, or one of its entries.
 * Names of fields: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'book' | 'chapter' | 'entry-encyclopedia';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  /** The title of the edition; only for its parts. */
  readonly 'container-title'?: string;
  /** In words, such as `Version 2026.1`. */
  readonly edition: string;
  readonly publisher: string;
  readonly issued: { readonly 'date-parts': readonly [readonly [year: number, month: number, day: number]] };
  readonly language: string;
  /** What a reader has to know of the words in a list of references, such as that a machine translated them. */
  readonly genre?: string;
  readonly URL: string;
  readonly note?: string;
}
