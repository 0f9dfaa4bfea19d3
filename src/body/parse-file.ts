import type { Position } from '../diagnostics/diagnostic.ts';
import type { BodyFacts } from './body-facts.ts';
import type { MarkedTree } from './marked-tree.ts';
import { parseBody } from './parse-body.ts';

/** Front matter as plain values, or why there is none. */
export type FrontMatter =
  | { readonly type: 'value'; readonly value: unknown }
  | { readonly type: 'malformed'; readonly reason: string; readonly position: Position }
  | { readonly type: 'missing' };

/** What is known of a file without its trees. */
export interface ParsedFile {
  readonly front: FrontMatter;
  /** How many lines of the file come before the body. */
  readonly linesBefore: number;
  readonly facts: BodyFacts;
  /** The facts of front matter texts that may hold links and citations, by path, such as `steps.0.text`. */
  readonly inlineFacts: Readonly<Record<string, BodyFacts>>;
}

/** The trees of a file: its body, and its front matter texts by path. */
export interface FileTrees {
  readonly body: MarkedTree;
  readonly inline: Readonly<Record<string, MarkedTree>>;
}

/** The text between the lines `---` and the text behind them; nothing when a file does not begin with `---`. */
export function splitFrontMatter(text: string): { readonly yaml: string; readonly body: string; readonly linesBefore: number } | undefined {
  const match = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (match === null) return undefined;
  return { yaml: match[1] ?? '', body: text.slice(match[0].length), linesBefore: match[0].split('\n').length - 1 };
}

/** Reads a file's body and front matter texts; `readFront` turns its YAML into plain values. */
export function parseFile(
  text: string,
  readFront: (yaml: string) => FrontMatter,
): { readonly file: ParsedFile; readonly trees: FileTrees } {
  const split = splitFrontMatter(text);
  const front: FrontMatter = split === undefined ? { type: 'missing' } : readFront(split.yaml);
  const body = parseBody(split?.body ?? text);
  const inline = [...inlineTexts(front)].map(([path, words]) => [path, parseBody(words)] as const);
  return {
    file: {
      front,
      linesBefore: split?.linesBefore ?? 0,
      facts: body.facts,
      inlineFacts: Object.fromEntries(inline.map(([path, parsed]) => [path, parsed.facts])),
    },
    trees: { body: body.tree, inline: Object.fromEntries(inline.map(([path, parsed]) => [path, parsed.tree])) },
  };
}

/** The lists of plain texts, and the lists of objects with a `text`, in which authors may link and cite. */
const textLists = ['outcomes', 'aims', 'materials', 'questions', 'watch'];
const objectLists = ['steps', 'parts'];

/** The front matter texts in which authors may link and cite. */
function* inlineTexts(front: FrontMatter): Generator<readonly [string, string]> {
  if (front.type !== 'value' || typeof front.value !== 'object' || front.value === null) return;
  const fields = new Map<string, unknown>(Object.entries(front.value));
  for (const list of objectLists) {
    for (const [index, item] of listOf(fields.get(list)).entries()) {
      if (typeof item === 'object' && item !== null && 'text' in item && typeof item.text === 'string')
        yield [`${list}.${index}.text`, item.text];
    }
  }
  for (const list of textLists) {
    for (const [index, item] of listOf(fields.get(list)).entries()) if (typeof item === 'string') yield [`${list}.${index}`, item];
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
