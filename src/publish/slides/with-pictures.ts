import { placePicturesIn } from '../../book/place-pictures.ts';
import type { Slide, SlideDeck } from '../../book/slides/assemble-slides.ts';
import { inlinePicture } from '../inline-picture.ts';

/** Slides with the pictures of the edition in `root` in them: what decides their files is then all in them. */
export function withPictures(deck: SlideDeck, root: string): SlideDeck {
  const place = (content: Slide['content']): Slide['content'] => placePicturesIn(content, (path) => inlinePicture(root, path));
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, content: place(slide.content), notes: place(slide.notes) })) };
}
