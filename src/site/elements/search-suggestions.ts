import { formatMessage } from '../../i18n/format-message.ts';
import { addStyleSheet } from './add-style-sheet.ts';
import { buildElement } from './build-element.ts';
import { findMatches } from './find-matches.ts';
import type { PagefindPage } from './pagefind.ts';
import { openSearchIndex } from './search-index.ts';
import type { SearchBoxSetup } from './search-setup.ts';

const mostSuggestions = 6;
const fewestLetters = 2;
/** In milliseconds: between two letters of somebody who types. */
const pause = 150;

let boxes = 0;

/**
 * Makes a search field a combobox with a list of pages below it (ARIA Authoring Practices: editable, list autocomplete). Arrow keys
 * move in the list while the focus stays in the field, Enter opens, Escape closes; with no page chosen, Enter searches.
 */
export function attachSuggestions(form: HTMLFormElement, input: HTMLInputElement, setupJson: string, signal: AbortSignal): void {
  const setup: SearchBoxSetup = JSON.parse(setupJson);
  const language = document.documentElement.lang;
  const id = `search-suggestions-${(boxes += 1)}`;
  const list = buildElement('div', {
    id,
    class: 'search-suggestions',
    role: 'listbox',
    'aria-label': setup.messages.suggestions,
    hidden: '',
  });
  const status = buildElement('span', { class: 'visually-hidden', role: 'status' });
  let active = -1;
  let asked = '';
  let timer = 0;

  const options = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const activate = (next: number): void => {
    active = next;
    for (const [index, option] of options().entries()) {
      option.setAttribute('aria-selected', String(index === active));
      if (index === active) option.scrollIntoView({ block: 'nearest' });
    }
    const current = options()[active];
    if (current === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', current.id);
  };
  const toggle = (open: boolean): void => {
    if (open && list.hidden) requestAnimationFrame(() => list.scrollIntoView({ block: 'nearest' }));
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    activate(-1);
  };
  const suggest = async (): Promise<void> => {
    const query = input.value.trim();
    if (query === asked) {
      toggle(options().length > 0 && query.length >= fewestLetters);
      return;
    }
    asked = query;
    const pages = query.length < fewestLetters ? [] : await findPages(setup, language, query);
    // An answer that comes late is for letters that are no longer there.
    if (asked !== query || signal.aborted) return;
    const all = pages.length === 0 ? [] : [buildAll(form, setup, query, language)];
    list.replaceChildren(...[...pages.map((page) => buildOption(page, setup)), ...all]);
    for (const [index, option] of options().entries()) option.id = `${id}-${index}`;
    toggle(pages.length > 0 && form.contains(document.activeElement));
    const message = pages.length > 0 ? setup.messages.count : setup.messages.none;
    status.textContent = query.length < fewestLetters ? '' : formatMessage(message, { count: pages.length }, language);
  };
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (list.hidden ? void suggest() : activate(active + 1 < options().length ? active + 1 : -1)),
    ArrowUp: () => (list.hidden ? void suggest() : activate(active < 0 ? options().length - 1 : active - 1)),
  };

  addStyleSheet(setup.styles);
  form.append(list, status);
  // A search field may not be a combobox; a text field may.
  input.type = 'text';
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  })) {
    input.setAttribute(name, value);
  }
  input.addEventListener(
    'input',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void suggest(), pause);
    },
    { signal },
  );
  input.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      const chosen = options()[active];
      if (event.key === 'Enter' && chosen !== undefined && !list.hidden) chosen.click();
      else if (event.key === 'Escape' && !list.hidden) toggle(false);
      else if (event.key === 'Escape' && input.value !== '') input.value = '';
      else if (event.key in moves) moves[event.key]?.();
      else return;
      event.preventDefault();
    },
    { signal },
  );
  form.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) toggle(false);
    },
    { signal },
  );
  if (input.value !== '') void suggest();
}

/** A search that fails leaves the form as it was without script. */
async function findPages(setup: SearchBoxSetup, language: string, query: string): Promise<readonly PagefindPage[]> {
  try {
    const { matches } = await findMatches(await openSearchIndex(setup.index, language, setup.smallWords), query);
    return await Promise.all(matches.slice(0, mostSuggestions).map((match) => match.data()));
  } catch {
    return [];
  }
}

function buildOption({ url, meta, filters }: PagefindPage, { kinds, hues }: SearchBoxSetup): HTMLElement {
  const hue = hues[filters['stakeholder']?.[0] ?? ''];
  const option = buildElement(
    'a',
    { role: 'option', href: url, tabindex: '-1', 'aria-selected': 'false', class: hue === undefined ? undefined : 'hued' },
    buildElement('span', { class: 'suggestion-title' }, meta['title']),
    ' ',
    buildElement('span', { class: 'suggestion-kind' }, meta['code'] ?? kinds[filters['kind']?.[0] ?? '']),
  );
  if (hue !== undefined) option.style.setProperty('--hue', String(hue));
  return option;
}

function buildAll(form: HTMLFormElement, setup: SearchBoxSetup, query: string, language: string): HTMLElement {
  const href = `${form.action}?${new URLSearchParams({ q: query })}`;
  return buildElement(
    'a',
    { role: 'option', href, tabindex: '-1', 'aria-selected': 'false', class: 'suggestion-all' },
    formatMessage(setup.messages.all, { query }, language),
  );
}
