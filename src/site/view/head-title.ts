import type { Translate } from '../../i18n/translator.ts';
import { codedTitle } from '../../model/coded-title.ts';
import type { Entry } from '../../model/types.ts';

/**
 * What tabs, bookmarks and lists of open pages call the page of an entry. Slides have the title of what they belong to, so
 * theirs say what they are (WCAG 2.4.2). `t` speaks the language of the title.
 */
export const headTitle = (entry: Entry, title: string, t: Translate): string =>
  entry.kind === 'slides' ? `${title}: ${t('kind.slides')}` : codedTitle(entry, title);
