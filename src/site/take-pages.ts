import type { AstroIntegration } from 'astro';

/** Takes over a page that was rendered: its file, as a path from the site's root, and its HTML. */
export type TakePage = (file: string, html: string) => void;

/**
 * Hands every rendered page to the build in place of writing it: what search and the check of links need is read from it
 * while it is at hand, and only then it is written. Files that are no pages are left to Astro.
 */
export function takePages(base: string, take: TakePage): AstroIntegration {
  return {
    name: 'take-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inner) => ({
          ...inner,
          async render(request, options) {
            const result = await inner.render(request, options);
            const response = result instanceof Response ? result : result.response;
            if (options.routeData.type !== 'page') return result;
            take(fileOf(decodeURI(new URL(request.url).pathname).slice(base.length)), await response.text());
            // Astro writes no file for a page without content.
            return new Response(null);
          },
        }));
      },
    },
  };
}

/** The page that servers show for a missing one is the only file beside a folder of its own. */
function fileOf(path: string): string {
  return path === '404/' ? '404.html' : `${path}index.html`;
}
