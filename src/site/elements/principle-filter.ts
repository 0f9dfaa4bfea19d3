import { formatMessage, type MessageParams } from '../../i18n/format-message.ts';
import {
  filterNames,
  fitsChoice,
  linkOfChoice,
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
      if (key === 'Escape') this.#closeMenus();
    });
    // Open, a menu would cover what the focus goes to next.
    this.addEventListener('focusout', ({ target, relatedTarget }) => {
      const menu = target instanceof Element ? target.closest<HTMLDetailsElement>('details[data-filter]') : null;
      if (menu !== null && relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
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
    this.#closeMenus();
    this.#choose(toggleChoice(this.#choice, name, link.dataset.value));
  }

  #choose(choice: PrincipleChoice): void {
    history.pushState(null, '', `${location.pathname}${writeChoice(choice)}`);
    this.#show(choice);
  }

  #show(choice: PrincipleChoice): void {
    this.#choice = choice;
    for (const name of filterNames) this.#showMenu(name, choice[name]);
    this.#keepLink(choice);
    let count = 0;
    const filtered = writeChoice(choice) !== '';
    for (const set of this.querySelectorAll<HTMLElement>('[data-set]')) {
      const shown = [...set.querySelectorAll<HTMLElement>('[data-actors]')].filter((line) => {
        line.hidden = !fitsChoice(facetsOf(line, set), choice);
        return !line.hidden;
      }).length;
      set.hidden = shown === 0;
      set.querySelector('.quiet')?.replaceChildren(this.#write(this.dataset.count, { count: shown }));
      const fold = set.querySelector('details');
      if (fold !== null) fold.open = filtered && shown > 0;
      count += shown;
    }
    const message = this.querySelector('[data-message]');
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (message === null || clear === null) return;
    clear.hidden = !filtered;
    // Nothing is said before the first choice. That all are there again is news as well.
    if (!filtered && message.textContent === '') return;
    const { shown, none = '', total } = this.dataset;
    message.textContent = count === 0 ? none : this.#write(shown, { count, total: Number(total) });
  }

  #write(message = '', params: MessageParams): string {
    return formatMessage(message, params, document.documentElement.lang);
  }

  /** For the tools of the page, which hand out what is shown. */
  #keepLink(choice: PrincipleChoice): void {
    const link = linkOfChoice(
      choice,
      (name, value) =>
        this.#links(name)
          .find(({ dataset }) => dataset.value === value)
          ?.getAttribute('href') ?? undefined,
    );
    if (link === undefined) delete this.dataset.link;
    else this.dataset.link = link;
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

  #closeMenus(): void {
    for (const menu of this.#menus()) {
      if (menu.open && menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
      menu.open = false;
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
