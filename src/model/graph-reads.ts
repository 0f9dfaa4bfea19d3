import type { EdgeType, Graph } from './graph.ts';
import { noteRead } from './reads.ts';
import type { CitationKey, EntryId } from '../schema/ids.ts';

/** A graph that tells who asks for the ties and citations of which entry. */
export const noteGraphReads = (graph: Graph): Graph => ({
  get edges() {
    noteRead('edges');
    return graph.edges;
  },
  getTied(id, ...types) {
    noteRead(`tied ${id}`);
    return graph.getTied(id, ...types);
  },
  getLinkedFrom(id) {
    noteRead(`tied ${id}`);
    return graph.getLinkedFrom(id);
  },
  getCited(id) {
    noteRead(`cited ${id}`);
    return graph.getCited(id);
  },
  getCitedIn(key) {
    noteRead(`citing ${key}`);
    return graph.getCitedIn(key);
  },
});

const edgeTypes: readonly EdgeType[] = ['related', 'found-for', 'explains', 'links'];

/** What tells whether the ties of an entry are as they were. */
export const stateOfTies = (graph: Graph, id: EntryId): string =>
  JSON.stringify([edgeTypes.map((type) => graph.getTied(id, type)), graph.getLinkedFrom(id)]);

/** What tells whether the citations of an entry, and those of a reference, are as they were. */
export const stateOfCited = (graph: Graph, id: EntryId): string => graph.getCited(id).join();
export const stateOfCiting = (graph: Graph, key: CitationKey): string => graph.getCitedIn(key).join();
