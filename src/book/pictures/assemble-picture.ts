import type { Element } from 'hast';
import { h } from 'hastscript';
import { getEntry } from '../../model/find-text.ts';
import type { PicturedEntry, PictureSubject } from '../../model/share-pictures.ts';
import type { Edition } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import { inLanguageOf } from '../book-context.ts';
import { drawCoverMotif } from '../cover-motif.ts';
import { setIcon } from '../sheets/set-icon.ts';
import { buildPictureWords, getPictured, type PictureLine } from './picture-words.ts';

/** A picture to share before it is drawn. */
export interface AssembledPicture {
  readonly language: LanguageTag;
  readonly title: string;
  /** The colour of its set, in degrees; nothing for what belongs to no set. */
  readonly hue: number | undefined;
  readonly content: Element;
}

/**
 * Assembles the picture of an edition, a cover laid on its side, or that of an entry: its sign on the colour of its set,
 * its title large beside it. Only decoration may reach over the edge.
 */
export function assemblePicture(edition: Edition, subject: PictureSubject): AssembledPicture {
  const { language, sign, over, title, foot } = buildPictureWords(edition, subject);
  const entry = subject.type === 'entry' ? getPictured(edition, subject) : undefined;
  const set = entry === undefined ? undefined : setOf(edition, entry);
  // Interface words without a translation are English, which runs in its own direction.
  const line = (name: string, { text, ...words }: PictureLine): Element => h(`p.${name}`, inLanguageOf(words, language), h('bdi', text));
  const overLine = over === undefined ? [] : [line('picture-over', over)];
  const titleLine = h('h1.picture-title', title);
  const words = h('div.picture-words', [
    // A subtitle follows its title; what an entry belongs to goes before it.
    ...(entry === undefined ? [titleLine, ...overLine] : [...overLine, titleLine]),
    line('picture-foot', foot),
  ]);
  const panel = h('div.picture-panel', [
    set === undefined ? drawCoverMotif(edition) : setIcon(set.icon),
    ...(sign === undefined ? [] : [h('p.picture-sign', h('bdi', sign))]),
  ]);
  return { language, title, hue: set?.hue, content: h(`main.picture.picture-of-${subject.type}`, [panel, words]) };
}

function setOf(edition: Edition, entry: PicturedEntry): { readonly hue: number; readonly icon: string } | undefined {
  if (entry.kind === 'set') return entry;
  if (entry.kind !== 'principle') return undefined;
  const set = getEntry(edition, entry.set);
  return set.kind === 'set' ? set : undefined;
}
