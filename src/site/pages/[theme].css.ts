import type { APIRoute, GetStaticPaths } from 'astro';
import { getSiteSource } from '../current-edition.ts';

/** `theme.css` of the edition: it may set the custom properties of tokens.css. Not written for an edition without one. */
export const getStaticPaths = (() =>
  getSiteSource().edition.themeCss === '' ? [] : [{ params: { theme: 'theme' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(getSiteSource().edition.themeCss, { headers: { 'content-type': 'text/css' } });
