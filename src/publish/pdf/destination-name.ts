import { PDFName } from '@cantoo/pdf-lib';

/** The name of the place of an element in a PDF: Chromium writes ids percent-encoded. */
export const destinationName = (id: string): PDFName => PDFName.of(encodeURIComponent(id));
