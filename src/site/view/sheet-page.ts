import type { ElementContent } from 'hast';
import { placePictures } from '../../book/place-pictures.ts';
import { assembleSheetOf } from '../../book/sheets/assemble-sheet.ts';
import { sheetFootElement } from '../../book/sheets/sheet.ts';
import { sheetPdfPath, type SheetRoute } from '../../model/download-paths.ts';
import { getEntry, getText } from '../../model/find-text.ts';
import type { TextBase } from '../../model/types.ts';
import { findPdf, type PdfLink } from './downloads.ts';
import { buildNotices, type Notice } from './notices.ts';
import type { PageContext } from './page-context.ts';
import { buildPageHead, type PageHead } from './page-head.ts';
import { writeHtml } from '../../render/write-html.ts';

/** The page of a sheet: the sheet as it is printed. */
export interface SheetPage {
  readonly head: PageHead;
  readonly hue: number | undefined;
  readonly notices: readonly Notice[];
  /** Nothing when this build prints nothing. */
  readonly pdf: PdfLink | undefined;
  /** The page to share, cite and reuse it; sheets made of other entries have none of their own. */
  readonly share: string | undefined;
  readonly sheet: string;
}

/** Builds the page of a sheet, from the tree that its PDF is printed from. */
export function buildSheetPage(context: PageContext, route: SheetRoute): SheetPage {
  const { edition, source, language, links, t } = context;
  const entry = getEntry(edition, route.id);
  const sheet = assembleSheetOf(edition, route, `${source.site}${source.base}`);
  const content = placePictures(sheet.content, (path) => links.asset(path));
  const isEntry = route.type === 'entry';
  const text = getText<TextBase & { readonly summary?: string }>(edition, entry, language);
  const title = `${sheet.title}: ${isEntry ? (sheet.label ?? '') : t(`${route.type}.label`)}`;
  return {
    head: buildPageHead(source, {
      route,
      title,
      description: isEntry ? (text.summary ?? '') : t(`${route.type}.description`, { title: sheet.title }),
      textLanguage: sheet.language,
      search: {
        type: 'indexed',
        themes: [],
        ...(route.type === 'entry'
          ? { kind: entry.kind }
          : { kind: route.type, title, stakeholder: entry.kind === 'set' ? entry.id : undefined }),
      },
    }),
    hue: sheet.hue,
    notices: buildNotices(context, text),
    pdf: findPdf(context, sheetPdfPath(edition, route)),
    share: isEntry ? links.hrefOf({ type: 'share', language, id: entry.id }) : undefined,
    sheet: writeHtml({
      ...content,
      children: [...content.children.map((part) => markForSearch(part, isEntry)), sheetFootElement(sheet.foot)],
    }),
  };
}

/**
 * Search knows a sheet by its title and by what it is for; its many practical words would hide the principles. One made of other
 * entries is known by its title alone: what it says stands on their pages.
 */
function markForSearch(node: ElementContent, isEntry: boolean): ElementContent {
  if (node.type !== 'element') return node;
  const names = Array.isArray(node.properties.className) ? node.properties.className : [];
  const isKnown = names.includes('sheet-head') || (isEntry && names.includes('sheet-task'));
  return isKnown ? node : { ...node, properties: { ...node.properties, dataPagefindIgnore: 'all' } };
}
