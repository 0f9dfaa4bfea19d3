import type { LabelRange } from './page-labels.ts';
import type { PrintJob } from './print-job.ts';

/** What is written about a PDF as a whole. */
export interface DocumentFacts extends Pick<PrintJob, 'title' | 'subject' | 'author' | 'locale' | 'date' | 'oneSided' | 'pageNumbers'> {
  readonly ranges: readonly LabelRange[];
  readonly direction: 'ltr' | 'rtl';
}
