import type { DataContext } from './data-context.ts';

/** `robots.txt`: everything may be read, and where the list of pages is. It is heeded at the root of a host alone. */
export function formatRobots({ fileUrl }: DataContext): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${fileUrl('sitemap.xml')}\n`;
}
