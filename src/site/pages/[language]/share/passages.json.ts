import type { APIRoute, GetStaticPaths } from 'astro';
import type { LanguageTag } from '../../../../schema/ids.ts';
import { getSiteSource } from '../../../current-edition.ts';
import sheet from '../../../styles/passage.css?url';
import { buildPassageWords } from '../../../view/passage-words.ts';

/** What the tools for single passages need in each language when they are first used. */
export const getStaticPaths = (() =>
  getSiteSource().edition.languages.map(({ tag }) => ({ params: { language: tag }, props: { tag } }))) satisfies GetStaticPaths;

interface Props {
  readonly tag: LanguageTag;
}

export const GET: APIRoute<Props> = ({ props: { tag } }) => Response.json(buildPassageWords(getSiteSource(), tag, sheet));
