import { onSlashKey } from './on-slash-key.ts';

/**
 * The search form in the header. Without script it leads to the search page. Suggestions, and all that they need, are loaded when
 * the field is first focused.
 */
export class SearchBox extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (form === null || input === null) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    input.setAttribute('aria-keyshortcuts', '/');
    input.addEventListener('focus', () => void this.#suggest(form, input), { once: true, signal });
    onSlashKey(() => openField(form, input), signal);
    form.addEventListener('submit', (event) => {
      if (input.value.trim() !== '' || !input.checkVisibility()) return;
      event.preventDefault();
      input.focus();
    }, { signal });
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  async #suggest(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
    const { attachSuggestions } = await import('./search-suggestions.ts');
    attachSuggestions(form, input, this.dataset['setup'] ?? '{}', this.#leaving.signal);
  }
}

/** The search page has a field of its own. Narrow screens show the button alone: it leads to that page. */
function openField(form: HTMLFormElement, input: HTMLInputElement): void {
  const field = document.querySelector<HTMLInputElement>('search-page [name="q"]') ?? input;
  if (!field.checkVisibility()) {
    form.requestSubmit();
    return;
  }
  field.focus();
  field.select();
}
