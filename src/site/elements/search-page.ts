import { formatMessage } from '../../i18n/format-message.ts';
import { noFacets, passesFacets, type Facets } from './facets.ts';
import { findMatches, type Findings } from './find-matches.ts';
import { getPart } from './get-part.ts';
import { createResultsView, type ResultsView } from './results-view.ts';
import { openSearchIndex } from './search-index.ts';
import { readSearchState, writeSearchState, type SearchState } from './search-state.ts';
import type { SearchPageSetup } from './search-setup.ts';
import { writeFacets } from './write-facets.ts';

/** In milliseconds: between two letters of somebody who types. */
const pause = 250;

/** What the index said about a query, kept while filters change. */
interface Answer {
  readonly query: string;
  readonly literal: boolean;
  readonly findings: Findings;
  readonly facets: ReadonlyMap<string, Facets>;
}

/**
 * The search page. The address says everything of a search, so that it can be shared and gone back to; the results follow what is
 * typed and chosen. Without script the page leads to lists of everything.
 */
export class SearchPage extends HTMLElement {
  #leaving = new AbortController();
  #parts:
    | { readonly form: HTMLFormElement; readonly query: HTMLInputElement; readonly view: ResultsView; readonly setup: SearchPageSetup }
    | undefined;
  #state: SearchState = { query: '', chosen: noFacets, literal: false };
  #answer: Answer | undefined;
  #asked = 0;
  #timer = 0;
  readonly #title = document.title;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const setup: SearchPageSetup = JSON.parse(this.dataset['setup'] ?? '{}');
    const form = getPart(this, 'form', HTMLFormElement);
    const query = getPart(this, 'query', HTMLInputElement);
    this.#parts = { form, query, setup, view: createResultsView(this, setup) };
    getPart(this, 'filters', HTMLDetailsElement).open = matchMedia('(min-width: 64rem)').matches;

    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#go(this.#readForm(form), 'pushState');
      },
      { signal },
    );
    form.addEventListener(
      'change',
      ({ target }) => {
        if (target !== query) this.#go(this.#readForm(form), 'pushState');
      },
      { signal },
    );
    query.addEventListener(
      'input',
      () => {
        clearTimeout(this.#timer);
        this.#timer = window.setTimeout(() => this.#go(this.#readForm(form), 'replaceState'), pause);
      },
      { signal },
    );
    this.addEventListener(
      'click',
      ({ target }) => {
        const part = target instanceof Element ? target.closest('button')?.dataset['part'] : undefined;
        if (part === 'more') void this.#showMore();
        if (part !== 'clear' && part !== 'clear-nothing') return;
        query.focus();
        this.#go({ ...this.#state, chosen: noFacets }, 'pushState');
      },
      { signal },
    );
    window.addEventListener('popstate', () => void this.#run(readSearchState(new URLSearchParams(location.search))), { signal });
    const state = readSearchState(new URLSearchParams(location.search));
    if (state.query === '') query.focus({ preventScroll: true });
    void this.#run(state);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#leaving.abort();
  }

  #readForm(form: HTMLFormElement): SearchState {
    const state = readSearchState(new FormData(form));
    return { ...state, literal: this.#state.literal && state.query === this.#state.query };
  }

  /** A filter or a submitted query makes a place to go back to; what is still being typed replaces itself. */
  #go(state: SearchState, how: 'pushState' | 'replaceState'): void {
    clearTimeout(this.#timer);
    const address = `${location.pathname}${writeSearchState(state)}`;
    if (address !== `${location.pathname}${location.search}`) history[how](null, '', address);
    void this.#run(state);
  }

  async #run(state: SearchState): Promise<void> {
    if (this.#parts === undefined) return;
    const { form, query, view, setup } = this.#parts;
    const asked = (this.#asked += 1);
    this.#state = state;
    // Who is typing keeps the spaces and the caret.
    if (query.value.trim() !== state.query) query.value = state.query;
    getPart(this, 'start', HTMLElement).hidden = state.query !== '';
    if (state.query === '') {
      document.title = this.#title;
      writeFacets(form, [], state.chosen);
      view.clear();
      return;
    }
    document.title = formatMessage(setup.messages.documentTitle, { query: state.query }, document.documentElement.lang);
    const results = getPart(this, 'results', HTMLElement);
    results.ariaBusy = 'true';
    try {
      const { findings, facets } = await this.#ask(state, setup, view);
      if (asked !== this.#asked) return;
      const facetsOf = (id: string): Facets => facets.get(id) ?? noFacets;
      const matches = findings.matches.filter(({ id }) => passesFacets(facetsOf(id), state.chosen));
      writeFacets(
        form,
        findings.matches.map(({ id }) => facetsOf(id)),
        state.chosen,
      );
      await view.show({ state, findings, matches }, readShown(history.state));
    } catch (error) {
      if (asked !== this.#asked) return;
      console.error(error);
      view.clear();
      view.say('failed');
      getPart(this, 'start', HTMLElement).hidden = false;
    } finally {
      if (asked === this.#asked) results.ariaBusy = 'false';
    }
  }

  async #ask({ query, literal }: SearchState, setup: SearchPageSetup, view: ResultsView): Promise<Answer> {
    if (this.#answer?.query === query && this.#answer.literal === literal) return this.#answer;
    view.say('loading');
    const index = await openSearchIndex(setup.index, document.documentElement.lang, setup.smallWords);
    const [findings, facets] = await Promise.all([findMatches(index, query, literal), index.getFacets()]);
    this.#answer = { query, literal, findings, facets };
    return this.#answer;
  }

  /** Who goes back to the results finds as many as there were. */
  async #showMore(): Promise<void> {
    const shown = (await this.#parts?.view.showMore()) ?? 0;
    history.replaceState({ shown }, '');
  }
}

function readShown(state: unknown): number {
  return typeof state === 'object' && state !== null && 'shown' in state && typeof state.shown === 'number' ? state.shown : 0;
}
