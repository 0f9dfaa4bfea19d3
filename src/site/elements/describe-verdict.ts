import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage, type MessageParams } from '../../i18n/format-message.ts';
import { formatPrintCode, type PrintMark } from '../../model/print-fragment.ts';
import { buildElement } from './build-element.ts';
import type { Change, Verdict } from './judge-printout.ts';
import type { PrintoutHistory } from './printout-history.ts';
import { printoutMessages, type PrintoutMessage, type PrintoutSetup } from './printout-setup.ts';

type Messages = PrintoutSetup['messages'];

/** A sentence in the language of the page. */
export function say(messages: Messages, name: PrintoutMessage, params: MessageParams = {}): string {
  return formatMessage(messages[name], params, document.documentElement.lang);
}

/** A verdict as the reader gets it, in the language of the page; `root` is the path of the site’s root. */
export function describeVerdict(
  verdict: Verdict,
  mark: PrintMark,
  history: PrintoutHistory,
  messages: Messages,
  root: string,
): readonly HTMLElement[] {
  const sentence = buildElement('p', {}, buildElement('strong', {}, ...markCodes(sayVerdict(verdict, mark, history, messages))));
  const changes = verdict.type === 'changed' ? verdict.changes : [];
  return [
    sentence,
    ...(changes.length === 0
      ? []
      : [
          buildElement('p', {}, say(messages, 'what')),
          buildElement('ul', {}, ...changes.map((change) => buildElement('li', {}, ...describeChange(change, history, messages, root)))),
        ]),
    ...offerLanguage(mark, history, messages),
  ];
}

function sayVerdict(verdict: Verdict, mark: PrintMark, { id }: PrintoutHistory, messages: Messages): string {
  switch (verdict.type) {
    case 'current':
    case 'withdrawn':
      return say(messages, verdict.type);
    case 'changed': {
      const { version, date } = verdict.now;
      return say(messages, 'changed', { printed: mark.version, version, date: formatDate(date, document.documentElement.lang) });
    }
    case 'replaced':
      return say(messages, 'replaced', { id: verdict.id });
    case 'unknown': {
      const { now } = verdict;
      const code = now === undefined ? '–' : formatPrintCode(id, { ...mark, version: now.version, digest: now.digest });
      return say(messages, 'unknown', { printed: formatPrintCode(id, mark), code });
    }
  }
}

/** Codes as people compare them, set apart so that they are not broken at a hyphen. */
const markCodes = (sentence: string): readonly (Node | string)[] =>
  sentence
    .split(/(\S+ · \S+ · \S+ · [0-9a-f]{4})/)
    .map((part, index) => (index % 2 === 1 ? buildElement('span', { class: 'code' }, part) : part));

function describeChange(change: Change, { titles }: PrintoutHistory, messages: Messages, root: string): readonly (Node | string)[] {
  if (change.type === 'block') return [describeBlock(change.name, messages)];
  const { id } = change;
  const own = titles[id] ?? {};
  const language = document.documentElement.lang;
  const words = own[language] ?? Object.values(own)[0] ?? '';
  const name = /^[A-Z]+-\d+$/.test(id) ? `${id} ${words}`.trim() : words || id;
  // What is gone has no page of its own; its permalink leads to what took its place, if anything did.
  const label = change.type === 'gone' ? name : buildElement('a', { href: `${root}p/${id.toLowerCase()}/` }, name);
  return change.type === 'changed' ? [label] : [label, ` (${say(messages, change.type === 'new' ? 'part.new' : 'part.gone')})`];
}

/** A block by the words that the page has for it, with a link to where it stands. */
function describeBlock(name: string, messages: Messages): Node | string {
  if (name === '#') return say(messages, 'block.text');
  const place = document.getElementById(name.replace(/^#/, ''));
  const label = name.startsWith('#') ? headingWords(place) : sayField(name, messages);
  if (label === undefined) return say(messages, 'block.section');
  return place === null ? label : buildElement('a', { href: `#${place.id}` }, label);
}

/** Without the buttons that may stand in a heading. */
function headingWords(heading: HTMLElement | null): string | undefined {
  const copy = heading?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return undefined;
  for (const button of copy.querySelectorAll('button')) button.remove();
  return copy.textContent.trim() || undefined;
}

/** `step-2`, `point-to-watch-1`, `title`: the last word of the name says what it is, and the number which. */
function sayField(name: string, messages: Messages): string {
  const [, kind = '', number] = /^(?:.*-)?([a-z]+)(?:-(\d+))?$/.exec(name) ?? [];
  const message = printoutMessages.find((known) => known === `block.${kind}`);
  return message === undefined ? say(messages, 'block.section') : say(messages, message, { number: number ?? '' });
}

/** The name of a language in another; the tag itself where a damaged code holds one that is none. */
function nameOf(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** For readers of another language than that of the paper. */
function offerLanguage({ language }: PrintMark, { texts }: PrintoutHistory, messages: Messages): readonly HTMLElement[] {
  const here = document.documentElement.lang;
  if (language.toLowerCase() === here.toLowerCase()) return [];
  const name = nameOf(language, here);
  const url = texts.find((text) => text.language.toLowerCase() === language.toLowerCase())?.url;
  const sentence = say(messages, 'language', { language: name });
  if (url === undefined) return [buildElement('p', {}, sentence)];
  // The address of the page, on the host that serves it now; the mark goes along.
  const href = `${new URL(url).pathname}${location.hash}`;
  return [
    buildElement('p', {}, `${sentence} `, buildElement('a', { href, hreflang: language }, say(messages, 'open', { language: name }))),
  ];
}
