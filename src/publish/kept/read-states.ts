import { hash } from 'node:crypto';
import { stateOfAnchors, stateOfText } from '../../model/entry-reads.ts';
import { findEntry, findReference } from '../../model/find-text.ts';
import { stateOfCited, stateOfCiting, stateOfTies } from '../../model/graph-reads.ts';
import type { Edition, Entry } from '../../model/types.ts';
import { stateOfGlossary } from '../../render/glossary.ts';
import { getUsesOf } from '../../render/term-uses.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { PrintedFiles } from '../../site/current-edition.ts';

/** What tells whether something that is read by a name is as it was; the empty text for what is not there. */
export type StateOf = (name: string) => string;

/** The states of all that is noted to be read: words, anchors and ties of an edition, and printed files from when they are there. */
export function createReadStates(edition: Edition, printed: Promise<PrintedFiles>): StateOf {
  const texts = new Map(
    [...edition.entries.values()].flatMap((entry) => [...entry.texts.values()].map((text) => [text.file, text] as const)),
  );
  let files: PrintedFiles | undefined;
  // Whoever waits for the files hears of faults.
  printed.then(
    (made) => {
      files = made;
    },
    () => undefined,
  );
  const ofEntry = (id: string, tell: (entry: Entry) => string): string => {
    const entry = findEntry(edition, id);
    return entry === undefined ? '' : tell(entry);
  };
  const inLanguage = (language: string, tell: (tag: LanguageTag) => string): string => {
    const locale = edition.languages.find(({ tag }) => tag === language);
    return locale === undefined ? '' : tell(locale.tag);
  };
  const tell = (kind: string, name: string): string => {
    const text = texts.get(kind);
    if (text !== undefined) return stateOfText(text, name);
    switch (kind) {
      case 'anchors':
        return ofEntry(name, stateOfAnchors);
      case 'tied':
        return ofEntry(name, ({ id }) => stateOfTies(edition.graph, id));
      case 'cited':
        return ofEntry(name, ({ id }) => stateOfCited(edition.graph, id));
      case 'citing': {
        const reference = findReference(edition, name);
        return reference === undefined ? '' : stateOfCiting(edition.graph, reference.id);
      }
      case 'glossary':
        return inLanguage(name, (tag) => stateOfGlossary(edition, tag));
      case 'uses': {
        const [language = '', term = ''] = name.split(' ');
        return inLanguage(language, (tag) => ofEntry(term, ({ id }) => getUsesOf(edition, tag, id).join()));
      }
      case 'edges':
        return JSON.stringify(edition.graph.edges);
      case 'print': {
        if (files === undefined) throw new Error(`it is not known yet how large ${name} is: whoever asks waits until it is printed`);
        const file = files.get(name);
        return file === undefined ? '' : `${file.bytes} ${file.pages}`;
      }
      default:
        // A text may be gone; of anything else that is read, this has to know how it is.
        if (!kind.endsWith('.mdx')) throw new Error(`nothing tells whether "${name}" is as it was`);
        return '';
    }
  };
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const [kind = '', ...others] = name.split(' ');
    const state = shorten(tell(kind, others.join(' ')));
    known.set(name, state);
    return state;
  };
}

const longest = 44;

const shorten = (state: string): string => (state.length <= longest ? state : hash('sha256', state, 'base64url'));
