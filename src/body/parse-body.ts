import type { Root as MdastRoot } from 'mdast';
import type {} from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Position } from '../diagnostics/diagnostic.ts';
import { noFacts, type BodyFacts } from './body-facts.ts';
import { gatherFacts } from './gather-facts.ts';
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
  if (parsed.type === 'malformed') {
    const problem = { code: 'mdx-malformed', position: parsed.position, params: { reason: parsed.reason } } as const;
    return { facts: { ...noFacts, problems: [problem] }, tree: { type: 'root', children: [] } };
  }
  const facts = gatherFacts(parsed.tree);
  return { facts, tree: markTree(parsed.tree) };
}

type ParsedMdx =
  | { readonly type: 'tree'; readonly tree: MdastRoot }
  | { readonly type: 'malformed'; readonly reason: string; readonly position: Position };

function parseMdx(text: string): ParsedMdx {
  try {
    return { type: 'tree', tree: parser.parse(text) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { type: 'malformed', ...readFault(error) };
  }
}

/** The parser names the place of an unclosed component in its words alone: `… for \`<Callout>\` (3:1-3:10)`. */
function readFault(error: VFileMessage): { readonly reason: string; readonly position: Position } {
  const inWords = /\s*\((\d+):(\d+)-\d+:\d+\)/.exec(error.reason);
  const line = error.line ?? Number(inWords?.[1] ?? 1);
  const column = error.column ?? Number(inWords?.[2] ?? 1);
  return { reason: `${error.reason.replace(inWords?.[0] ?? '', '').replace(/\.$/, '')}.`, position: { line, column } };
}
