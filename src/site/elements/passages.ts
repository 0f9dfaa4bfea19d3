/**
 * What carries an anchor in the text of an entry: headings, steps, paragraphs and other blocks. Names of boxes have an id for
 * screen readers alone, with a number that another box would change; the box has an anchor that stays.
 */
export const passages = ':is(.prose, .entry-head, .ties) [id]:not(.term-note, .callout-head, .activity-head, .results-title, svg *)';
