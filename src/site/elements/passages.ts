/** What carries an anchor in the text of an entry: headings, steps, paragraphs and other blocks. */
export const passages = ':is(.prose, .entry-head, .ties) [id]:not(.term-note, svg *)';
