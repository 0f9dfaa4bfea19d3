import type { Route } from '../../../src/model/routes.ts';
import { languageTag } from '../../../src/schema/ids.ts';
import { createPageContext, type PageContext } from '../../../src/site/view/page-context.ts';
import { fictionalEdition } from '../../render/render-context.ts';

const edition = fictionalEdition();

/** Files that the build printed, by path. */
type Printed = PageContext['source']['printed'];

/** What a page of the invented edition is built from; its site stands below `/x/`. */
export function pageContext(route: Route, printed: Printed = new Map()): PageContext {
  return createPageContext(route, { edition, site: 'https://shared-workshops.example', base: '/x/', printed });
}

/** The route of a page that the generator makes. */
export function generatedRoute(page: 'glossary' | 'downloads' | 'data', language = 'en'): Extract<Route, { type: 'generated' }> {
  return { type: 'generated', page, language: languageTag.parse(language) };
}
