import type { Root as MdastRoot } from 'mdast';
import type {} from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Problem } from '../diagnostics/problem.ts';
import { noFacts, type BodyFacts } from './body-facts.ts';
import { describeMdxFault } from './describe-mdx-fault.ts';
import { gatherFacts } from './gather-facts.ts';
import { inlineReferences } from './inline-references.ts';
import type { MarkedTree } from './marked-tree.ts';
import { markTree } from './mark-tree.ts';
import { parsePlain } from './parse-plain.ts';
import { parseWords } from './parse-words.ts';

/** A body read once: what is in it, and its marked tree. */
export interface ParsedBody {
  readonly facts: BodyFacts;
  readonly tree: MarkedTree;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** Reads MDX text into facts and a marked tree. Faults become problems in the facts; it never throws for a text. */
export function parseBody(text: string): ParsedBody {
  return parseWords(text) ?? readPlain(text) ?? readWithRemark(text);
}

/** The short way, for a body without a fault. */
function readPlain(text: string): ParsedBody | undefined {
  const tree = parsePlain(text);
  if (tree === undefined) return undefined;
  const facts = gatherFacts(tree, text);
  return facts.problems.length === 0 ? { facts, tree: markTree(tree) } : undefined;
}

function readWithRemark(text: string): ParsedBody {
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
    return { type: 'malformed', problem: describeMdxFault(error, text) };
  }
}
