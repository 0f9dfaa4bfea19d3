import { isSlashKeyOff, onSlashKey } from './on-slash-key.ts';

/**
 * The search form in the header, and any other form on the page that carries `data-suggestions`. Without script they lead to the
 * search page. Suggestions, and all that they need, are loaded when a field is first focused.
 */
export class SearchBox extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const forms = [...document.querySelectorAll<HTMLFormElement>('search-box form, form[data-suggestions]')];
    for (const form of forms) this.#prepare(form, signal);
    onSlashKey(() => openField(forms), signal);
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  #prepare(form: HTMLFormElement, signal: AbortSignal): void {
    const input = fieldOf(form);
    if (input === null) return;
    if (!isSlashKeyOff()) input.setAttribute('aria-keyshortcuts', '/');
    input.addEventListener('focus', () => void this.#suggest(form, input), { once: true, signal });
    form.addEventListener(
      'submit',
      (event) => {
        if (input.value.trim() !== '' || !input.checkVisibility()) return;
        event.preventDefault();
        input.focus();
      },
      { signal },
    );
  }

  async #suggest(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
    const { signal } = this.#leaving;
    const [{ attachSuggestions }, setup] = await Promise.all([
      import('./search-suggestions.ts'),
      // It stands beside the search page that the form leads to.
      fetch(new URL('box.json', form.action), { signal }),
    ]);
    attachSuggestions(form, input, await setup.text(), signal);
  }
}

/** The search page has a field of its own. Where no field is in sight, the header shows a button that leads to that page. */
function openField(forms: readonly HTMLFormElement[]): void {
  const fields = [...document.querySelectorAll<HTMLFormElement>('search-page form'), ...forms].map(fieldOf);
  const field = fields.find((one) => one?.checkVisibility());
  if (field) {
    field.focus();
    field.select();
  } else {
    forms[0]?.requestSubmit();
  }
}

function fieldOf(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>('input[name="q"]');
}
