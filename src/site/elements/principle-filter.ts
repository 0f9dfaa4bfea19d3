import { formatMessage } from '../../i18n/format-message.ts';
import {
  filterNames,
  fitsChoice,
  isFilterName,
  readChoice,
  toggleChoice,
  writeChoice,
  type FilterName,
  type PrincipleChoice,
} from './principle-choice.ts';

/**
 * Filters the list of principles in place. Its links lead to pages that say the same, so without script nothing is lost.
 * The choice stands in the address, where it can be kept, sent and gone back from.
 */
export class PrincipleFilter extends HTMLElement {
  #choice: PrincipleChoice = {};

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#closeMenus(true);
    });
    document.addEventListener('click', ({ target }) => {
      for (const menu of this.#menus()) if (!(target instanceof Node && menu.contains(target))) menu.open = false;
    });
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  #readAddress(): void {
    const offers = (name: FilterName, value: string): boolean => this.#links(name).some(({ dataset }) => dataset.value === value);
    this.#show(readChoice(new URLSearchParams(location.search), offers));
  }

  #onClick(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (target.closest('[data-clear]') !== null) {
      this.#choose({});
      this.querySelector('summary')?.focus();
      return;
    }
    const link = target.closest<HTMLElement>('[data-value]');
    const name = link?.closest<HTMLElement>('[data-filter]')?.dataset.filter;
    if (link?.dataset.value === undefined || !isFilterName(name)) return;
    event.preventDefault();
    this.#closeMenus(true);
    this.#choose(toggleChoice(this.#choice, name, link.dataset.value));
  }

  #choose(choice: PrincipleChoice): void {
    history.pushState(null, '', `${location.pathname}${writeChoice(choice)}`);
    this.#show(choice);
  }

  #show(choice: PrincipleChoice): void {
    this.#choice = choice;
    for (const name of filterNames) this.#showMenu(name, choice[name]);
    let count = 0;
    const filtered = writeChoice(choice) !== '';
    for (const set of this.querySelectorAll<HTMLElement>('[data-set]')) {
      const shown = [...set.querySelectorAll<HTMLElement>('[data-actors]')].filter((line) => {
        line.hidden = !fitsChoice(facetsOf(line, set), choice);
        return !line.hidden;
      }).length;
      set.hidden = shown === 0;
      const fold = set.querySelector('details');
      if (fold !== null) fold.open = filtered && shown > 0;
      count += shown;
    }
    const state = this.querySelector<HTMLElement>('[data-state]');
    const message = state?.querySelector('[data-message]');
    if (state === null || message === null || message === undefined) return;
    state.hidden = !filtered;
    const { shown = '', none = '', total = '' } = this.dataset;
    const words = count === 0 ? none : formatMessage(shown, { count, total: Number(total) }, document.documentElement.lang);
    message.textContent = filtered ? words : '';
  }

  /** The head of a menu says what is chosen in it. */
  #showMenu(name: FilterName, value: string | undefined): void {
    const summary = this.querySelector<HTMLElement>(`[data-filter="${name}"] summary`);
    let label = '';
    for (const link of this.#links(name)) {
      const chosen = link.dataset.value === value;
      link.ariaCurrent = chosen ? 'true' : null;
      if (chosen) label = link.textContent.trim();
    }
    if (summary === null) return;
    summary.dataset.label ??= summary.textContent.trim();
    summary.textContent = label === '' ? summary.dataset.label : `${summary.dataset.label}: ${label}`;
    summary.classList.toggle('chosen', label !== '');
  }

  #closeMenus(keepFocus: boolean): void {
    for (const menu of this.#menus()) {
      if (!menu.open) continue;
      menu.open = false;
      if (keepFocus) menu.querySelector('summary')?.focus();
    }
  }

  #menus(): readonly HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>('details[data-filter]')];
  }

  #links(name: FilterName): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(`[data-filter="${name}"] [data-value]`)];
  }
}

function facetsOf({ dataset }: HTMLElement, set: HTMLElement): Readonly<Record<FilterName, readonly string[]>> {
  const list = (words = ''): readonly string[] => words.split(' ');
  return { actor: list(dataset.actors), theme: list(dataset.themes), set: list(set.dataset.set) };
}

customElements.define('principle-filter', PrincipleFilter);
