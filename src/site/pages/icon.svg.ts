import type { APIRoute } from 'astro';
import { drawEditionIcon } from '../../book/pictures/edition-icon.ts';
import { getSiteSource } from '../current-edition.ts';
import { writeSvg } from '../../render/write-html.ts';

/** The sign of the edition in tabs and bookmarks. */
export const GET: APIRoute = () =>
  new Response(writeSvg(drawEditionIcon(getSiteSource().edition)), { headers: { 'content-type': 'image/svg+xml' } });
