import { documentEnd, type BookDocument } from '../../../src/publish/book/book-document.ts';

/** A whole book as one HTML document. */
export const wholeHtml = ({ head, sections }: BookDocument): string => `${head}${sections.map(({ html }) => html).join('')}${documentEnd}`;
