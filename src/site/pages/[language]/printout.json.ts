import type { APIRoute, GetStaticPaths } from 'astro';
import type { LanguageTag } from '../../../schema/ids.ts';
import { getSiteSource } from '../../current-edition.ts';
import sheet from '../../styles/printout.css?url';
import { buildPrintoutSetup } from '../../view/printout-setup.ts';

/** What the script of printouts needs in each language. */
export const getStaticPaths = (() =>
  getSiteSource().edition.languages.map(({ tag }) => ({ params: { language: tag }, props: { tag } }))) satisfies GetStaticPaths;

interface Props {
  readonly tag: LanguageTag;
}

export const GET: APIRoute<Props> = ({ props: { tag } }) => Response.json(buildPrintoutSetup(getSiteSource(), tag, sheet));
