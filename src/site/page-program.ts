import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { takePage } from './page-encoder.ts';

/** A page of the site, or a file that is made like one. */
export interface SitePath {
  /** Its file, from the root of the site. */
  readonly file: string;
  /** As Astro asks for it, from there. */
  readonly path: string;
  readonly route: RouteData;
}

/** What comes of rendering. */
export type Rendered =
  { readonly type: 'page'; readonly html: string } | { readonly type: 'file'; readonly content: Uint8Array<ArrayBuffer> };

const app = createApp({ streaming: false });

// A fault is told by who asked for the page.
app.logger.options.level = 'silent';

// A server would answer a fault with a page that says so; here it ends the build.
app.renderError = (request, { error, status }) => {
  const fault = error instanceof Error ? error.message : `status ${status}`;
  return Promise.reject(new Error(`${request.url} could not be rendered: ${fault}`, { cause: error }));
};

/** Everything there is to render. */
export async function listPaths(): Promise<readonly SitePath[]> {
  const found = await new StaticPaths(app).getAll();
  return found.map(({ pathname, route }) => {
    const asked = pathname.replace(/^\//, '');
    const name = asked.replace(/\/$/, '');
    if (route.type !== 'page') return { file: name, path: asked, route };
    const path = name === '' ? '' : `${name}/`;
    // The page that servers show for a missing one is the only one beside a folder of its own.
    return { file: name === '404' ? '404.html' : `${path}index.html`, path, route };
  });
}

/** Renders one of them; `address` is that of the site's root. */
export async function render({ path, route }: SitePath, address: string): Promise<Rendered> {
  const request = new Request(`${address}${encodeURI(path)}`);
  const ask = (): Promise<Response> => app.render(request, { routeData: route });
  if (route.type !== 'page') return { type: 'file', content: await (await ask()).bytes() };
  const html = await takePage(ask);
  if (html === undefined) throw new Error(`${request.url} could not be rendered: no page came of it`);
  return { type: 'page', html };
}
