import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root, RootContent, Text } from 'mdast';
import type {} from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Position } from '../diagnostics/diagnostic.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { BlockFact, BodyFacts, CitationFact, HeadingFact, LinkFact, PictureFact } from './body-facts.ts';
import { checkComponent } from './check-component.ts';
import { shortDigest } from './digest.ts';
import { parseCitations } from './parse-citations.ts';
import { skeletonOf } from './skeleton.ts';

/** Walks a body's tree once and notes what the model and the rules ask for. */
export function gatherFacts(tree: Root): BodyFacts {
  const slugger = new GithubSlugger();
  const headings: HeadingFact[] = [];
  const links: LinkFact[] = [];
  const citations: CitationFact[] = [];
  const pictures: PictureFact[] = [];
  const problems: Problem[] = [];

  visit(tree, (node) => {
    const position = placeOf(node);
    switch (node.type) {
      case 'heading':
        problems.push(...checkRank(node, headings.at(-1)?.rank ?? 1, position));
        headings.push({ rank: node.depth, text: toString(node), slug: slugger.slug(toString(node)), position });
        break;
      case 'link':
        if (!isWebAddress(node.url)) links.push({ target: decodeURIComponent(node.url), position });
        break;
      case 'text':
        citations.push(...citationsIn(node, position));
        break;
      case 'image':
        pictures.push({ path: node.url, position });
        if ((node.alt ?? '').trim() === '') problems.push({ code: 'image-without-text', position, params: {} });
        break;
      case 'html':
        problems.push({ code: 'html-in-content', position, params: { found: node.value.slice(0, 20) } });
        break;
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        problems.push({ code: 'code-in-content', position, params: { found: firstLine(node.value) } });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        problems.push(...checkComponent(node, position));
        for (const attribute of node.attributes) {
          if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
          if (attribute.name === 'src') pictures.push({ path: attribute.value, position });
          if (attribute.name === 'cite') citations.push({ key: attribute.value, position });
        }
        break;
      }
    }
  });
  return { headings, links, citations, pictures, problems, blocks: tree.children.map(describeBlock) };
}

/** Whether a link leaves the edition. */
export function isWebAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/.test(url);
}

function describeBlock(node: RootContent): BlockFact {
  return { skeleton: skeletonOf(node), digest: shortDigest(wordsOf(node)), position: placeOf(node) };
}

/** The words of a block with its links, attributes and pictures: what a translator has to look at again when it changes. */
function wordsOf(node: Nodes): string {
  const parts: string[] = [];
  visit(node, (inner) => {
    if ('value' in inner && typeof inner.value === 'string') parts.push(inner.value);
    if ('url' in inner) parts.push(inner.url);
    if ('attributes' in inner) {
      for (const attribute of inner.attributes) {
        if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') parts.push(`${attribute.name}=${attribute.value}`);
      }
    }
  });
  return parts.join(' ');
}

function checkRank(node: Heading, before: number, position: Position): readonly Problem[] {
  const expected = before + 1;
  if (node.depth >= 2 && node.depth <= expected) return [];
  return [{ code: 'heading-rank-skipped', position, params: { found: node.depth, expected: Math.max(2, expected) } }];
}

function citationsIn(node: Text, position: Position): readonly CitationFact[] {
  return parseCitations(node.value).flatMap((part) =>
    part.type === 'citation'
      ? part.items.map((item) => ({ ...item, position: { line: position.line, column: position.column + part.offset } }))
      : [],
  );
}

function placeOf(node: Nodes): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

const firstLine = (text: string): string => text.split('\n', 1)[0]?.slice(0, 60) ?? '';
