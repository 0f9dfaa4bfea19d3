import { getEntry, getText } from '../../model/find-text.ts';
import { listRoutes, type Route } from '../../model/routes.ts';
import { buildPageHead, languageOf, type PageHead } from '../../site/view/page-head.ts';
import type { DataContext } from './data-context.ts';
import { escapeXml } from './escape-xml.ts';

/**
 * The sitemap: every page that a search engine should list, with its versions in other languages. Pages that stand in for
 * a missing translation are not canonical and so not in it, nor are permalinks, search, and sheets that repeat a page.
 */
export function formatSitemap(context: DataContext): string {
  const pages = listRoutes(context.edition).flatMap((route) => {
    const head = isListed(route) ? headOf(context, route) : undefined;
    return head === undefined || head.canonical !== context.urlOf(route) ? [] : [formatPage(head)];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages,
    '</urlset>',
    '',
  ].join('\n');
}

function isListed(route: Route): boolean {
  switch (route.type) {
    case 'not-found':
    case 'permalink':
    case 'handout':
    case 'brief':
    case 'share':
    case 'card':
      return false;
    case 'generated':
      return route.page !== 'search';
    default:
      return true;
  }
}

/** What the page says of itself; of its words only the addresses are asked here. */
function headOf({ source, edition }: DataContext, route: Route): PageHead {
  const language = languageOf(edition, route);
  const textLanguage =
    'id' in route ? getText<{ readonly language: typeof language }>(edition, getEntry(edition, route.id), language).language : language;
  return buildPageHead(source, { route, title: '', description: '', textLanguage, search: { type: 'none' } });
}

function formatPage({ canonical, alternates }: PageHead): string {
  const links = alternates.map(
    ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${escapeXml(hreflang)}" href="${escapeXml(href)}"/>`,
  );
  return `<url><loc>${escapeXml(canonical)}</loc>${links.join('')}</url>`;
}
