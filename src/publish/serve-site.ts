import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

/** Serves a built site below its base path as a static host would: its own page for what is not there, never a listing. */
export function createSiteHandler(folder: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const serve = sirv(folder, { dev: true, etag: true });
  const notFound = (response: ServerResponse): void => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(readFileSync(`${folder}/404.html`));
  };
  return (request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      notFound(response);
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    serve(request, response, () => notFound(response));
  };
}
