import GithubSlugger from 'github-slugger';
import type { Heading, Node, Nodes, Root, RootContent, Text } from 'mdast';
import type {} from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import type { Position } from '../diagnostics/diagnostic.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { BlockFact, BodyFacts, CitationFact, HeadingFact, LinkFact, PictureFact } from './body-facts.ts';
import { listAnchoredBlocks, nameBlocks } from './anchored-blocks.ts';
import { checkComponent } from './check-component.ts';
import { checkTable } from './check-table.ts';
import { shortDigest } from './digest.ts';
import { isWebAddress, isWholeAddress, linkTargetOf } from './link-target.ts';
import { parseCitations } from './parse-citations.ts';
import { skeletonOf } from './skeleton.ts';
import { walkNodes } from './walk-nodes.ts';

/** Ids that pages give to what is not part of the body; a heading of that name is called `summary-1`. */
const idsOfPages = ['content', 'summary', 'ask', 'steps', 'outcomes', 'principles', 'rests-on', 'materials', 'in-this-part'];

/** Walks a body's tree once and notes what the model and the rules ask for; `text` is what the tree was read from. */
export function gatherFacts(tree: Root, text: string): BodyFacts {
  const slugger = new GithubSlugger();
  for (const id of idsOfPages) slugger.slug(id);
  const headings: HeadingFact[] = [];
  const links: LinkFact[] = [];
  const citations: CitationFact[] = [];
  const pictures: PictureFact[] = [];
  const problems: Problem[] = [];

  walkNodes(tree, (node) => {
    const position = placeOf(node);
    switch (node.type) {
      case 'heading':
        problems.push(...checkRank(node, rankBefore(headings.at(-1)), position));
        if (toString(node).trim() === '') problems.push({ code: 'heading-empty', position, params: {} });
        headings.push({ rank: node.depth, text: toString(node), slug: slugger.slug(toString(node)), position });
        break;
      case 'link':
        if (!isWebAddress(node.url)) links.push({ target: linkTargetOf(node.url), position });
        else if (!isWholeAddress(node.url)) problems.push({ code: 'web-address-malformed', position, params: { found: node.url } });
        break;
      case 'text':
        citations.push(...citationsIn(node, text));
        break;
      case 'image':
        pictures.push({ path: node.url, position });
        if ((node.alt ?? '').trim() === '') problems.push({ code: 'image-without-text', position, params: {} });
        break;
      case 'table':
        problems.push(...checkTable(node));
        break;
      case 'footnoteDefinition':
        problems.push({ code: 'footnote-in-content', position, params: {} });
        break;
      case 'html':
        problems.push({ code: 'html-in-content', position, params: { found: node.value.slice(0, 20) } });
        break;
      case 'mdxjsEsm':
        problems.push({ code: 'code-in-content', position, params: { found: firstLine(node.value) } });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        problems.push({ code: 'code-in-content', position, params: { found: `{${firstLine(node.value)}}` } });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        problems.push(...checkComponent(node, position));
        for (const attribute of node.attributes) {
          if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
          const place = placeOf(attribute);
          if (attribute.name === 'src') pictures.push({ path: attribute.value, position: place });
          if (attribute.name === 'cite') citations.push({ key: attribute.value, position: place });
        }
        break;
      }
      default:
        break;
    }
  });
  const blockAnchors = nameBlocks(
    listAnchoredBlocks(tree),
    headings.map(({ slug }) => slug),
  );
  return { headings, links, citations, pictures, problems, blocks: tree.children.map(describeBlock), blockAnchors };
}

function describeBlock(node: RootContent): BlockFact {
  return { skeleton: skeletonOf(node), digest: shortDigest(wordsOf(node)), position: placeOf(node) };
}

/** The words of a block with its links, attributes and pictures: what a translator has to look at again when it changes. */
function wordsOf(node: Nodes): string {
  const parts: string[] = [];
  walkNodes(node, (inner) => {
    if ('value' in inner && typeof inner.value === 'string') parts.push(inner.value);
    if ('url' in inner) parts.push(inner.url);
    if (inner.type === 'mdxJsxFlowElement' || inner.type === 'mdxJsxTextElement') {
      for (const attribute of inner.attributes) {
        if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') parts.push(`${attribute.name}=${attribute.value}`);
      }
    }
  });
  return parts.join(' ');
}

const rankBefore = (heading: HeadingFact | undefined): number => (heading === undefined ? 1 : Math.max(2, heading.rank));

function checkRank(node: Heading, before: number, position: Position): readonly Problem[] {
  // The part that a heading of rank 1 was to begin is one of rank 2.
  if (node.depth === 1) return [{ code: 'heading-rank-skipped', position, params: { found: 1, expected: 2 } }];
  const expected = before + 1;
  return node.depth <= expected ? [] : [{ code: 'heading-rank-skipped', position, params: { found: node.depth, expected } }];
}

/** The words of a text node lack the line breaks and prefixes of the file, so places are counted in the file's own words. */
function citationsIn(node: Text, text: string): readonly CitationFact[] {
  const groups = citationGroups(node.value);
  if (groups.length === 0) return [];
  const start = node.position?.start.offset ?? 0;
  const written = citationGroups(text.slice(start, node.position?.end.offset));
  return groups.flatMap(({ items }, index) => {
    const offset = written[index]?.offset;
    const position = offset === undefined ? placeOf(node) : placeAt(text, start + offset);
    return items.map((item) => ({ ...item, position }));
  });
}

const citationGroups = (text: string) => parseCitations(text).filter((part) => part.type === 'citation');

function placeAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function placeOf({ position }: Node): Position {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

const firstLine = (text: string): string => text.split('\n', 1)[0]?.slice(0, 60) ?? '';
