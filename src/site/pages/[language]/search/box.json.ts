import type { APIRoute, GetStaticPaths } from 'astro';
import type { LanguageTag } from '../../../../schema/ids.ts';
import { getSiteSource } from '../../../current-edition.ts';
import sheet from '../../../styles/search.css?url';
import { buildSearchBoxSetup } from '../../../view/search-setup.ts';

/** What the search box of each language needs when it is first used. */
export const getStaticPaths = (() =>
  getSiteSource().edition.languages.map(({ tag }) => ({ params: { language: tag }, props: { tag } }))) satisfies GetStaticPaths;

interface Props {
  readonly tag: LanguageTag;
}

export const GET: APIRoute<Props> = ({ props: { tag } }) => Response.json(buildSearchBoxSetup(getSiteSource(), tag, sheet));
