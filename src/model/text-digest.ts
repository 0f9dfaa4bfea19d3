import { hash } from 'node:crypto';
import type { TranslationFrontMatter } from '../schema/entry-kinds.ts';
import type { LanguageTag } from '../schema/ids.ts';
import { translatableBlocks, type TranslatableBlock } from './freshness.ts';
import type { Entry } from './types.ts';

/** The blocks of an entry's words in a language, front matter first; nothing where it was not translated. */
export function listTextBlocks(entry: Entry, language: LanguageTag): readonly TranslatableBlock[] | undefined {
  const text = entry.texts.get(language);
  const words = wordsOf(entry, language);
  return text === undefined || words === undefined ? undefined : translatableBlocks(words, text.facts);
}

/**
 * Twelve hex digits that change when a word of the entry changes in this language, and stay when the files are written in
 * another way; nothing where it was not translated.
 */
export function textDigest(entry: Entry, language: LanguageTag): string | undefined {
  const blocks = listTextBlocks(entry, language);
  return blocks === undefined ? undefined : digestOfBlocks(blocks);
}

/** The digest of a text from those of its blocks. */
export function digestOfBlocks(blocks: readonly TranslatableBlock[]): string {
  return hash('sha256', blocks.map(({ name, digest }) => `${name} ${digest}`).join('\n'), 'hex').slice(0, 12);
}

/** The words of an entry as its file holds them. */
function wordsOf(entry: Entry, language: LanguageTag): TranslationFrontMatter | undefined {
  switch (entry.kind) {
    case 'principle':
      return withKind(entry.kind, entry.texts.get(language));
    case 'term':
      return withKind(entry.kind, entry.texts.get(language));
    case 'module':
      return withKind(entry.kind, entry.texts.get(language));
    case 'page':
      return withKind(entry.kind, entry.texts.get(language));
    case 'plan': {
      const text = entry.texts.get(language);
      return text === undefined ? undefined : { ...text, kind: entry.kind, parts: [...text.parts] };
    }
    case 'worksheet':
    case 'slides':
    case 'set':
    case 'finding':
    case 'pilot':
      return withKind(entry.kind, entry.texts.get(language));
  }
}

function withKind<K extends Entry['kind'], T extends object>(kind: K, text: T | undefined): (T & { kind: K }) | undefined {
  return text === undefined ? undefined : { ...text, kind };
}
