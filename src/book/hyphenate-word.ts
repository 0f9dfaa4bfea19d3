import { createRequire } from 'node:module';

/** Puts U+00AD at each place where a word may be divided. */
export type HyphenateWord = (word: string) => string;

const softHyphen = '\u00AD';
// Fewer letters alone on a line help no reader; most languages' own rules ask for 2 and 3.
const lettersBefore = 2;
const lettersAfter = 3;

const load = createRequire(import.meta.url);
const known = new Map<string, HyphenateWord | undefined>();

/**
 * Finds how words of a language are divided, by the TeX patterns of the package `hyphen`; nothing if it has none.
 * `pt-BR` takes those of `pt` where it has none of its own. The package gives `en` American patterns, and `en-GB` British ones.
 */
export function findHyphenation(locale: string): HyphenateWord | undefined {
  const tag = locale.toLowerCase();
  if (!known.has(tag)) known.set(tag, loadHyphenation(tag));
  return known.get(tag);
}

function loadHyphenation(tag: string): HyphenateWord | undefined {
  if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/.test(tag)) return undefined;
  const module = tryLoad(`hyphen/${tag}/index.js`);
  if (module === undefined) return loadHyphenation(tag.replace(/-?[^-]*$/, ''));
  return (word) => divide(word, module);
}

interface HyphenModule {
  hyphenateSync(text: string): string;
}

function tryLoad(name: string): HyphenModule | undefined {
  try {
    const module: unknown = load(name);
    return isHyphenModule(module) ? module : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function isHyphenModule(module: unknown): module is HyphenModule {
  return typeof module === 'object' && module !== null && 'hyphenateSync' in module && typeof module.hyphenateSync === 'function';
}

function divide(word: string, module: HyphenModule): string {
  // The package lowers letters by the locale of the machine; done here, the result is the same everywhere.
  const lower = word.toLowerCase();
  if (lower.length !== word.length) return word;
  const parts = module.hyphenateSync(lower).split(softHyphen);
  let divided = '';
  let at = 0;
  for (const part of parts) {
    const allowed = at >= lettersBefore && word.length - at >= lettersAfter;
    divided += (allowed ? softHyphen : '') + word.slice(at, at + part.length);
    at += part.length;
  }
  return divided;
}
