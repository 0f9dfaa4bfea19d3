import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { StringKey } from '../i18n/translator.ts';
import { getEntry } from '../model/find-text.ts';
import type { Entry } from '../model/types.ts';
import type { BookContext, Wording } from './book-context.ts';
import { entryLink } from './entry-link.ts';

type TiedKind = 'finding' | 'principle' | 'module' | 'pilot' | 'set';

const labels: Readonly<Record<TiedKind, StringKey>> = {
  finding: 'ties.findings',
  principle: 'ties.principles',
  module: 'ties.modules',
  pilot: 'ties.pilots',
  set: 'ties.sets',
};

/** The entries tied to one, as pairs of `dt` and `dd` by kind; kinds without an entry are left out. */
export function listTied(context: BookContext, entry: Entry, kinds: readonly TiedKind[], around: Wording): ElementContent[] {
  const tied = context.edition.graph.getTied(entry.id, 'related', 'found-for').filter(context.has);
  return kinds.flatMap((kind) => {
    const ids = tied.filter((id) => getEntry(context.edition, id).kind === kind);
    return ids.length === 0
      ? []
      : [
          h('dt', around.t(labels[kind])),
          h(
            'dd',
            ids.map((id) => h('p', entryLink(context, id, around))),
          ),
        ];
  });
}
