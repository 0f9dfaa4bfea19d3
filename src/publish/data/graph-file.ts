import type { DataContext } from './data-context.ts';
import type { FileOf } from './file-schemas.ts';

/** All entries with what ties them: who contains whom, what authors named, links of the text, citations. */
export function buildGraphFile({ edition, permalinkOf }: DataContext): Pick<FileOf<'graph'>, 'nodes' | 'edges' | 'citations'> {
  const entries = [...edition.entries.values()];
  return {
    nodes: entries.map(({ id, kind, texts }) => ({
      id,
      kind,
      titles: Object.fromEntries([...texts].map(([tag, { title }]) => [tag, title])),
      permalink: permalinkOf(id),
    })),
    edges: withoutRepeats([
      ...entries.flatMap(({ id, parent }) => (parent === undefined ? [] : [{ from: parent, to: id, type: 'contains' as const }])),
      ...edition.graph.edges.map(({ from, to, type }) => ({ from, to, type })),
    ]),
    citations: entries.flatMap(({ id }) => edition.graph.getCited(id).map((reference) => ({ from: id, reference }))),
  };
}

type GraphEdge = FileOf<'graph'>['edges'][number];

/** A text may link to another in several places. */
function withoutRepeats(edges: readonly GraphEdge[]): GraphEdge[] {
  return [...new Map(edges.map((edge) => [`${edge.type} ${edge.from} ${edge.to}`, edge])).values()];
}
