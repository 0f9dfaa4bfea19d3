import { toHtml } from 'hast-util-to-html';
import { assembleHandout } from '../../book/assemble-handout.ts';
import { handoutPdfPath } from '../../model/download-paths.ts';
import { getEntry, getText } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { TextBase } from '../../model/types.ts';
import { buildNotices, type Notice } from './notices.ts';
import type { PageContext } from './page-context.ts';
import { buildPageHead, type PageHead } from './page-head.ts';

/** The page of a handout: the sheet as it is printed. */
export interface HandoutPage {
  readonly head: PageHead;
  readonly hue: number | undefined;
  readonly notices: readonly Notice[];
  readonly pdf: string;
  readonly sheet: string;
}

/** Builds the page of a handout, from the tree that its PDF is printed from. */
export function buildHandoutPage(context: PageContext, route: Extract<Route, { type: 'handout' }>): HandoutPage {
  const { edition, source, language, links, t } = context;
  const entry = getEntry(edition, route.id);
  if (entry.kind !== 'module' && entry.kind !== 'set') throw new Error(`${entry.id} has no handout`);
  const handout = assembleHandout(edition, entry, language, `${source.site}${source.base}`);
  const title = `${handout.title}: ${t('handout.label')}`;
  return {
    head: buildPageHead(source, {
      route,
      title,
      description: t('handout.description', { title: handout.title }),
      textLanguage: handout.language,
      search: { type: 'none' },
    }),
    hue: handout.hue,
    notices: buildNotices(context, getText<TextBase>(edition, entry, language)),
    pdf: links.file(handoutPdfPath(edition, route)),
    sheet: toHtml(handout.content),
  };
}
