import { buildElement } from './build-element.ts';
import type { PagefindPage, PagefindPlace } from './pagefind.ts';
import { addDots, dropTitle, readExcerpt, type ExcerptPart } from './read-excerpt.ts';
import type { SearchPageSetup } from './search-setup.ts';

/** More headings than these would bury the next page. */
const mostPlaces = 3;

/** One result: what kind of page it is, its title, and where in it the words stand. `others` are marks on words that were not searched for. */
export function buildResult(
  page: PagefindPage,
  { kinds, sets, hues }: Pick<SearchPageSetup, 'kinds' | 'sets' | 'hues'>,
  others: ReadonlySet<string>,
): HTMLLIElement {
  const read = (excerpt: string): readonly ExcerptPart[] =>
    readExcerpt(excerpt).map(({ text, marked }) => ({ text, marked: marked && !others.has(text) }));
  const set = page.filters['stakeholder']?.[0] ?? '';
  const kind = page.filters['kind']?.[0] ?? '';
  const hue = hues[set];
  const places = pickPlaces(page);
  const result = buildElement(
    'li',
    { class: hue === undefined ? 'result' : 'result hued' },
    buildElement('p', { class: 'result-kind' }, ...buildKind(page.meta['code'], kinds[kind], kind === 'set' ? undefined : sets[set])),
    buildElement('h2', { class: 'result-title' }, buildElement('a', { href: page.url }, page.meta['title'])),
    buildExcerpt(dropTitle(read(places.opening?.excerpt ?? ''), page.meta['title'] ?? '')),
    places.headings.length === 0
      ? undefined
      : buildElement(
          'ul',
          { class: 'result-places' },
          ...places.headings.map((place) =>
            buildElement(
              'li',
              {},
              buildElement('a', { href: place.url }, place.title),
              buildExcerpt(dropTitle(read(place.excerpt), place.title)),
            ),
          ),
        ),
  );
  if (hue !== undefined) result.style.setProperty('--hue', String(hue));
  return result;
}

function buildKind(code: string | undefined, kind: string | undefined, set: string | undefined): readonly (Node | string)[] {
  const words = [kind, set].filter((word) => word !== undefined).join(' · ');
  return code === undefined ? [words] : [buildElement('span', { class: 'result-code' }, code), ' ', words];
}

function buildExcerpt(parts: readonly ExcerptPart[]): HTMLParagraphElement | undefined {
  if (parts.length === 0) return undefined;
  return buildElement(
    'p',
    { class: 'result-excerpt' },
    ...addDots(parts).map(({ text, marked }) => (marked ? buildElement('mark', {}, text) : text)),
  );
}

/** The places worth showing: the headings with most hits, in the order of the page; the page's opening if it has hits or nothing else has. */
function pickPlaces({ excerpt, url, locations, sub_results: places }: PagefindPage): {
  readonly opening: PagefindPlace | undefined;
  readonly headings: PagefindPage['sub_results'];
} {
  const headings = places.filter(({ anchor }) => anchor !== undefined);
  const kept = new Set([...headings].sort((a, b) => b.locations.length - a.locations.length).slice(0, mostPlaces));
  const opening = places.find(({ anchor }) => anchor === undefined);
  return {
    opening: opening ?? (headings.length === 0 ? { excerpt, url, locations } : undefined),
    headings: headings.filter((place) => kept.has(place)),
  };
}
