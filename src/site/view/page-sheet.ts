/**
 * The style sheet that a page loads: the one for everything; one that serves where the text is paragraphs, lists and remarks
 * alone; or that with tables besides.
 */
export type PageSheet = 'site' | 'plain' | 'plain-tables';
