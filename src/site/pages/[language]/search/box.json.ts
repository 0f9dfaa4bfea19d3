import type { APIRoute, GetStaticPaths } from 'astro';
import { getSiteSource } from '../../../current-edition.ts';
import sheet from '../../../styles/search.css?url';
import { buildSearchBoxSetup } from '../../../view/search-setup.ts';

/** What the search box of each language needs when it is first used. */
export const getStaticPaths = (() =>
  getSiteSource().edition.languages.map(({ tag }) => ({ params: { language: tag }, props: { tag } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { tag } }) => Response.json(buildSearchBoxSetup(getSiteSource(), tag, sheet));
