import type { APIRoute } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { drawEditionIcon } from '../../book/pictures/edition-icon.ts';
import { getSiteSource } from '../current-edition.ts';

/** The sign of the edition in tabs and bookmarks. */
export const GET: APIRoute = () =>
  new Response(toHtml(drawEditionIcon(getSiteSource().edition), { space: 'svg' }), { headers: { 'content-type': 'image/svg+xml' } });
