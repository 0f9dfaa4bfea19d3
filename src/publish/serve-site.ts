import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { readHostFiles } from './hosting/read-host-files.ts';

/** Files that speak to the host, which no host shows. */
const forHosts = /^(?:_headers|_redirects|server\/.*)$/;

/**
 * Serves a built site below its base path as a static host would: with its redirects and headers, its own page for what is
 * not there, and never a listing.
 */
export function createSiteHandler(folder: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const serve = sirv(folder, { dev: true, etag: true });
  const notFound = (response: ServerResponse): void => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    // A folder that somebody empties is no reason to end.
    response.end(existsSync(`${folder}/404.html`) ? readFileSync(`${folder}/404.html`) : '');
  };
  return (request, response) => {
    const url = request.url ?? '/';
    const [path = '/', query] = url.split('?', 2);
    // Read anew each time: a build may have taken place since.
    const host = readHostFiles(folder);
    for (const [name, value] of host.headersOf(path)) response.setHeader(name, value);
    const moved = host.findRedirect(path);
    if (moved !== undefined) {
      response.writeHead(301, { location: query === undefined ? moved : `${moved}?${query}` });
      response.end();
      return;
    }
    if (!url.startsWith(base) || forHosts.test(path.slice(base.length))) {
      notFound(response);
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    serve(request, response, () => notFound(response));
  };
}
