import type { TextBase } from '../../model/types.ts';
import type { TextStatus } from './entry-schemas.ts';

/** What a reader of the words has to know of them. A review of words whose source has changed since counts no more. */
export function textStatus({ freshness, reviewed }: Pick<TextBase, 'freshness' | 'reviewed'>): TextStatus {
  if (freshness.type === 'source') return 'source';
  if (freshness.type === 'outdated') return 'outdated';
  return reviewed === undefined ? 'machine' : 'reviewed';
}
