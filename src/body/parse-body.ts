import type { Root as MdastRoot } from 'mdast';
import type {} from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Position } from '../diagnostics/diagnostic.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { noFacts, type BodyFacts } from './body-facts.ts';
import { gatherFacts } from './gather-facts.ts';
import { inlineReferences } from './inline-references.ts';
import type { MarkedTree } from './marked-tree.ts';
import { markTree } from './mark-tree.ts';

/** A body read once: what is in it, and its marked tree. */
export interface ParsedBody {
  readonly facts: BodyFacts;
  readonly tree: MarkedTree;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** Reads MDX text into facts and a marked tree. Faults become problems in the facts; it never throws for a text. */
export function parseBody(text: string): ParsedBody {
  const parsed = parseMdx(text);
  if (parsed.type === 'malformed') return { facts: { ...noFacts, problems: [parsed.problem] }, tree: { type: 'root', children: [] } };
  inlineReferences(parsed.tree);
  return { facts: gatherFacts(parsed.tree, text), tree: markTree(parsed.tree) };
}

type ParsedMdx = { readonly type: 'tree'; readonly tree: MdastRoot } | { readonly type: 'malformed'; readonly problem: Problem };

function parseMdx(text: string): ParsedMdx {
  try {
    return { type: 'tree', tree: parser.parse(text) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { type: 'malformed', problem: describeFault(error, text) };
  }
}

/** The parser speaks to programmers: it offers expressions to authors who may not use them, and names its JavaScript parser. */
function describeFault(error: VFileMessage, text: string): Problem {
  const position = placeOf(error);
  const line = text.split('\n')[position.line - 1]?.trim().slice(0, 60) ?? '';
  if (/acorn/.test(error.reason)) return { code: 'code-in-content', position, params: { found: line } };
  if (/create a comment/.test(error.reason)) {
    return { code: 'html-in-content', position: { line: position.line, column: position.column - 1 }, params: { found: '!-- … --' } };
  }
  if (/create a link/.test(error.reason)) {
    return { code: 'mdx-malformed', position, params: { reason: 'A web address stands between `<` and `>`; write `[words](https://…)`.' } };
  }
  const reason = error.reason
    .replace(inWords, '')
    .replace(/ \(note: .*\)/s, '')
    .replace(/ before the end of `(\w+)`/, ' before the end of the list item, quotation or paragraph')
    .replace(/\.$/, '');
  return { code: 'mdx-malformed', position, params: { reason: `${reason}.` } };
}

const inWords = /\s*\((\d+):(\d+)-\d+:\d+\)/;

/** The parser names the place of an unclosed component in its words alone: `… for \`<Callout>\` (3:1-3:10)`. */
function placeOf(error: VFileMessage): Position {
  const [, line, column] = inWords.exec(error.reason) ?? [];
  return { line: error.line ?? Number(line ?? 1), column: error.column ?? Number(column ?? 1) };
}
