import { formatMessage } from '../../i18n/format-message.ts';
import { addStyleSheet } from './add-style-sheet.ts';
import { announce } from './announce.ts';
import { buildElement } from './build-element.ts';
import { confirmOn } from './confirm-on.ts';
import { copyText } from './copy-text.ts';
import { passages } from './passages.ts';
import { passageText } from './passage-text.ts';
import type { PassageWords } from './passage-words.ts';
import { readJson } from './read-json.ts';
import { readLink } from './read-link.ts';
import { readPermalink } from './read-permalink.ts';

const link =
  '<path d="M10 14a4.500 4.500 0 0 0 6.400 0l3-3A4.500 4.500 0 0 0 13 4.600l-1 1M14 10a4.500 4.500 0 0 0-6.400 0l-3 3a4.500 4.500 0 0 0 6.400 6.400l1-1"/>';
const quote = '<path d="M9.500 7C6.500 8 5 10 5 13.500V17h5v-5H7.500M18.500 7c-3 1-4.500 3-4.500 6.500V17h5v-5h-2.500"/>';
const done = '<path d="m5 12.500 4.500 4.500L19 7"/>';

let words: Promise<PassageWords | undefined> | undefined;

/** Read once, when the tools are first used. Without words no tools show. */
async function readWords(): Promise<PassageWords | undefined> {
  const home = document.querySelector<HTMLAnchorElement>('.wordmark')?.href ?? document.baseURI;
  const found = await readJson<PassageWords>(new URL('share/passages.json', home));
  if (found !== undefined) addStyleSheet(found.styles);
  return found;
}

let moving: HTMLElement | undefined;

/**
 * Shows the tools of the passage that the pointer or the focus has reached, and hides those of the one before. They stand at its
 * end, so that Tab comes to them next; a pointer never takes them away from somebody who is using them with the keyboard.
 */
export async function showPassageTools(passage: HTMLElement | null, byFocus: boolean): Promise<void> {
  const known = await (words ??= readWords());
  if (known === undefined || document.querySelector('.passage-tools.standing') !== null) return;
  moving ??= buildTools(known);
  const isInUse = moving.querySelector(':focus-visible') !== null;
  if (passage === null ? !byFocus : isInUse || passage.id === moving.dataset.passage) return;
  hideMoving();
  if (passage === null) return;
  place(passage, moving);
  // The tools stand beside the whole of it.
  passage.classList.add('passage');
}

function hideMoving(): void {
  document.querySelector('.passage')?.classList.remove('passage');
  moving?.remove();
  delete moving?.dataset.passage;
}

/** Shows the tools of all passages, or hides them again: for fingers, and for whoever goes from one to the next with the keyboard. */
export async function togglePassageTools(button: HTMLButtonElement): Promise<void> {
  const known = await (words ??= readWords());
  if (known === undefined) return;
  const standing = document.querySelectorAll('.passage-tools.standing');
  // The button stands at the head of the page and at its foot.
  const { value } = button;
  for (const other of document.querySelectorAll(`page-tools button[value=${value}]`)) other.ariaPressed = String(standing.length === 0);
  for (const tools of standing) tools.remove();
  if (standing.length > 0) {
    confirmOn(button, known.hidden);
    return;
  }
  hideMoving();
  // Where a box ends with a paragraph, its tools would stand behind those of the paragraph and look the same.
  const apart = [...document.querySelectorAll<HTMLElement>(passages)].filter((passage) => holderOf(passage).closest(passages) === passage);
  for (const passage of apart) {
    const tools = buildTools(known, beginningOf(passage));
    tools.classList.add('standing');
    place(passage, tools);
  }
  // None of them may be in sight of whoever has asked for them.
  confirmOn(button, formatMessage(known.shown, { count: apart.length }, document.documentElement.lang));
}

/** The last part of a passage that holds text: lists can hold nothing else, and the tools of others stand behind their last word. */
function holderOf(passage: Element): Element {
  const last = passage.lastElementChild;
  return last?.matches('p, ul, ol, li, figcaption, blockquote') ? holderOf(last) : passage;
}

function place(passage: HTMLElement, tools: HTMLElement): void {
  tools.dataset.passage = passage.id;
  holderOf(passage).append(tools);
}

/** Tells many buttons apart for those who hear them. */
function beginningOf(passage: HTMLElement): string {
  const text = passageText(passage);
  return text.length > 40 ? `${text.slice(0, 40).replace(/\s+\S*$/, '')} …` : text;
}

function buildTools(known: PassageWords, beginning?: string): HTMLElement {
  const { lang, dir } = document.documentElement;
  const tools = buildElement('span', { class: 'passage-tools', lang, dir });
  const passageOf = (): HTMLElement | null => document.getElementById(tools.dataset.passage ?? '');
  const hash = (): string => `#${tools.dataset.passage ?? ''}`;
  const linkOf = (): string => `${readLink(document)}${hash()}`;
  // What is cited may be printed.
  const permalinkOf = (): string => `${readPermalink(document)}${hash()}`;
  const named = (label: string): string => (beginning === undefined ? label : `${label}: ${beginning}`);
  tools.append(
    buildButton(named(known.copy), link, known, linkOf),
    buildButton(named(known.quote), quote, known, () => {
      const passage = passageOf();
      return passage === null ? linkOf() : `${passageText(passage)}\n\n${citationOf(known, permalinkOf(), lang)}`;
    }),
  );
  return tools;
}

function buildButton(label: string, icon: string, known: PassageWords, textOf: () => string): HTMLButtonElement {
  const button = buildElement('button', { type: 'button', 'aria-label': label, title: label });
  const show = (drawn: string): void => {
    button.innerHTML = `<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">${drawn}</svg>`;
  };
  show(icon);
  button.addEventListener('click', () => {
    void copyText(textOf()).then((isCopied) => {
      announce(isCopied ? known.copied : known.failed);
      if (!isCopied) return;
      show(done);
      setTimeout(() => show(icon), 2500);
    });
  });
  return button;
}

/** The title of the page without the name of the edition behind it. */
function citationOf({ citation, machine }: PassageWords, permalink: string, language: string): string {
  const edition = document.querySelector('.wordmark')?.textContent.trim() ?? '';
  const line = formatMessage(citation, { title: document.title.replace(` · ${edition}`, ''), permalink }, language);
  return document.querySelector('.notice-machine') === null ? line : `${line} [${machine}]`;
}
