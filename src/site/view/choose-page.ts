import type { SheetRoute } from '../../model/download-paths.ts';
import { getEntry } from '../../model/find-text.ts';
import type { Route } from '../../model/routes.ts';
import type { Edition } from '../../model/types.ts';

type RouteOf<T extends Route['type']> = Extract<Route, { type: T }>;

/** The page component of an entry. */
export type EntryPage =
  'front' | 'overview' | 'partners' | 'references' | 'text' | 'set' | 'principle' | 'finding' | 'module' | 'slides' | 'pilot' | 'term';

/** The component that shows a route, with the route narrowed to what it takes. */
export type ChosenPage =
  | { readonly page: EntryPage; readonly route: RouteOf<'entry'> }
  | { readonly page: 'glossary' | 'search' | 'downloads' | 'data' | 'book'; readonly route: RouteOf<'generated'> }
  | { readonly page: 'root'; readonly route: RouteOf<'root'> }
  | { readonly page: 'not-found'; readonly route: RouteOf<'not-found'> }
  | { readonly page: 'permalink'; readonly route: RouteOf<'permalink'> }
  | { readonly page: 'sheet'; readonly route: SheetRoute }
  | { readonly page: 'share'; readonly route: RouteOf<'share'> }
  | { readonly page: 'card'; readonly route: RouteOf<'card'> }
  | { readonly page: 'reference'; readonly route: RouteOf<'reference'> }
  | { readonly page: 'filter'; readonly route: RouteOf<'filter'> };

/** Pages whose component shows more than their text; their ids belong to the content format. */
const specialPages: ReadonlyMap<string, EntryPage> = new Map([
  ['home', 'front'],
  ['principles', 'overview'],
  ['partners', 'partners'],
  ['references', 'references'],
]);

/** Chooses the component for a route. */
export function choosePage(edition: Edition, route: Route): ChosenPage {
  switch (route.type) {
    case 'entry': {
      const { kind } = getEntry(edition, route.id);
      if (kind === 'plan' || kind === 'worksheet') return { page: 'sheet', route };
      return { page: kind === 'page' ? (specialPages.get(route.id) ?? 'text') : kind, route };
    }
    case 'generated':
      return { page: route.page, route };
    case 'root':
      return { page: 'root', route };
    case 'not-found':
      return { page: 'not-found', route };
    case 'permalink':
      return { page: 'permalink', route };
    case 'handout':
    case 'brief':
      return { page: 'sheet', route };
    case 'share':
      return { page: 'share', route };
    case 'card':
      return { page: 'card', route };
    case 'reference':
      return { page: 'reference', route };
    case 'filter':
      return { page: 'filter', route };
  }
}
