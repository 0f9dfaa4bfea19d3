/** What entries of one kind or another say of themselves in a sentence. */
export interface BriefWords {
  readonly ask?: string;
  readonly meaning?: string;
  readonly summary?: string;
}

/** What is asked, what a term means, or what the text is about; nothing where an entry does not say. */
export const inBrief = ({ ask, meaning, summary }: BriefWords): string | undefined => ask ?? meaning ?? summary;
