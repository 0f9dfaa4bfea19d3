import type { AstroIntegration } from 'astro';

/** What a build wants to say in the rendering of its pages. */
export interface PageTaker {
  /** Waits for what pages are made from: called when Astro has made its bundle. When it fails, no page is rendered. */
  prepare(): Promise<void>;
  /** Takes over a page that was rendered: its file, as a path from the site's root, and its HTML. */
  takePage(file: string, html: string): void;
  /** Takes over a file that is no page, such as a picture. */
  takeFile(file: string, bytes: Uint8Array): void;
}

/**
 * Hands all that is rendered to the build in place of writing it: what search and the check of links need is read from a page
 * while it is at hand, and only then it is written. Astro would also wait for each file to be written before it makes the next.
 */
export function takePages(base: string, { prepare, takePage, takeFile }: PageTaker): AstroIntegration {
  return {
    name: 'take-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inner) => ({
          ...inner,
          async setup() {
            await prepare();
            await inner.setup?.();
          },
          async render(request, options) {
            const result = await inner.render(request, options);
            const response = result instanceof Response ? result : result.response;
            const path = decodeURI(new URL(request.url).pathname).slice(base.length);
            if (options.routeData.type === 'page') takePage(fileOf(path), await response.text());
            else if (options.routeData.type === 'endpoint' && response.ok) takeFile(path.replace(/\/$/, ''), await response.bytes());
            else return result;
            // Astro writes no file for what has no content.
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
