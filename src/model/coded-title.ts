import type { EntryKind } from '../schema/entry-kinds.ts';

/** The title by which an entry is cited, shared and found: that of a principle with its code, by which people know it. */
export const codedTitle = ({ id, kind }: { readonly id: string; readonly kind: EntryKind }, title: string): string =>
  kind === 'principle' ? `${id}. ${title}` : title;
