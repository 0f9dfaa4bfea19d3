import { formatMessage, type MessageParams } from '../../i18n/format-message.ts';
import { buildElement, type Content } from './build-element.ts';
import { buildResult } from './build-result.ts';
import { hasFacets } from './facets.ts';
import type { Findings } from './find-matches.ts';
import { getPart } from './get-part.ts';
import type { PagefindMatch, PagefindPage } from './pagefind.ts';
import { listMarks } from './read-excerpt.ts';
import { writeSearchState, type SearchState } from './search-state.ts';
import type { PageMessage, SearchPageSetup } from './search-setup.ts';

const resultsAtOnce = 10;

/** A search and what came of it. */
export interface Outcome {
  readonly state: SearchState;
  readonly findings: Findings;
  /** The pages that pass the chosen filters. */
  readonly matches: readonly PagefindMatch[];
}

/** The part of the search page that shows results. */
export interface ResultsView {
  /** Shows the first results, as many as `atLeast`; gives how many. What was asked for later wins. */
  show(outcome: Outcome, atLeast: number): Promise<number>;
  /** Shows some more and moves the focus to the first of them; gives how many there are now. */
  showMore(): Promise<number>;
  clear(): void;
  /** Tells those who cannot see the page what goes on. */
  say(message: PageMessage, params?: MessageParams): void;
}

/** The view of results within the search page. */
export function createResultsView(page: HTMLElement, setup: SearchPageSetup): ResultsView {
  const language = document.documentElement.lang;
  const fill = (message: PageMessage, params: MessageParams = {}): string => formatMessage(setup.messages[message], params, language);
  const part = (name: string): HTMLElement => getPart(page, name, HTMLElement);
  const say: ResultsView['say'] = (message, params) => {
    part('status').classList.remove('visually-hidden');
    part('status').textContent = fill(message, params);
  };
  let shown: Outcome | undefined;

  const append = async (outcome: Outcome, from: number, to: number): Promise<HTMLElement | undefined> => {
    const pages = await Promise.all(outcome.matches.slice(from, to).map((match) => match.data()));
    if (shown !== outcome) return undefined;
    const others = await findOthers(pages, outcome.findings);
    if (shown !== outcome) return undefined;
    const results = pages.map((found) => buildResult(found, setup, others));
    if (from === 0) part('results').replaceChildren(...results);
    else part('results').append(...results);
    part('more').hidden = to >= outcome.matches.length;
    return results[0];
  };
  const countShown = (): number => part('results').childElementCount;

  return {
    say,
    async show(outcome, atLeast) {
      shown = outcome;
      const { state, findings, matches } = outcome;
      const found = matches.length > 0;
      await append(outcome, 0, Math.max(resultsAtOnce, atLeast));
      if (shown !== outcome) return countShown();
      part('notes').replaceChildren(...(found ? buildNotes(outcome, fill) : []));
      part('nothing').hidden = found;
      const narrowed = findings.matches.length > 0 && hasFacets(state.chosen);
      const nothing = fill(narrowed ? 'nothingFiltered' : 'nothing', { query: state.query });
      part('nothing-title').textContent = nothing;
      part('clear-nothing').hidden = !narrowed;
      for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-part="source-search"]')) link.search = writeSearchState(state);
      // The heading says it to those who see it.
      part('status').classList.toggle('visually-hidden', !found);
      if (found) say('results', { count: matches.length, query: findings.spelling ?? state.query });
      else part('status').textContent = nothing;
      return countShown();
    },
    async showMore() {
      if (shown === undefined) return 0;
      const from = countShown();
      const first = await append(shown, from, from + resultsAtOnce);
      first?.querySelector('a')?.focus();
      say('moreShown', { shown: countShown(), count: shown.matches.length });
      return countShown();
    },
    clear() {
      shown = undefined;
      part('results').replaceChildren();
      part('notes').replaceChildren();
      for (const name of ['more', 'nothing']) part(name).hidden = true;
      part('status').textContent = '';
    },
  };
}

/** What is marked in excerpts and was not searched for. */
async function findOthers(pages: readonly PagefindPage[], { isHit }: Findings): Promise<ReadonlySet<string>> {
  const excerpts = pages.flatMap(({ excerpt, sub_results: places }) => [excerpt, ...places.map((place) => place.excerpt)]);
  const others = new Set<string>();
  for (const marked of new Set(excerpts.flatMap(listMarks))) if (!(await isHit(marked))) others.add(marked);
  return others;
}

/** What was searched for in place of what was typed, and what was left out. */
function buildNotes(
  { state, findings: { spelling, unknown, scope } }: Outcome,
  fill: (message: PageMessage, params?: MessageParams) => string,
): readonly HTMLElement[] {
  const note = (...content: readonly Content[]): HTMLElement => buildElement('p', {}, ...content);
  const language = document.documentElement.lang;
  const respelled =
    spelling === undefined
      ? []
      : [
          note(
            fill('respelled', { query: state.query, spelling }),
            ' ',
            buildElement('a', { href: writeSearchState({ ...state, literal: true }) }, fill('literal', { query: state.query })),
          ),
        ];
  if (unknown.length > 0) {
    const words = new Intl.ListFormat(language, { type: 'disjunction' }).format(unknown);
    return [...respelled, note(fill('unknownWords', { words }))];
  }
  return scope === 'some-words' ? [...respelled, note(fill('someWords'))] : respelled;
}
