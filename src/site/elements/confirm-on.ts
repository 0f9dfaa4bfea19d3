import { announce } from './announce.ts';

/** In milliseconds. */
const shown = 2500;

const confirming = new WeakSet<HTMLElement>();

/** Says on a button, for a moment, what has come of it, and has it announced. */
export function confirmOn(button: HTMLElement, words: string): void {
  announce(words);
  if (confirming.has(button)) return;
  confirming.add(button);
  const before = [...button.childNodes];
  button.replaceChildren(words);
  setTimeout(() => {
    button.replaceChildren(...before);
    confirming.delete(button);
  }, shown);
}
