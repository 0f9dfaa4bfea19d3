import { buildPictureWords, describePicture } from '../../book/pictures/picture-words.ts';
import { territoryLocale } from '../../i18n/territory-locale.ts';
import { findPictureSubject, sharePicturePath, sharePictureSize } from '../../model/share-pictures.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { SiteSource } from '../current-edition.ts';
import type { PageHead } from './page-head.ts';

/** The picture that stands for a page where it is shared. */
export interface ShownPicture {
  /** From the root of the host. */
  readonly href: string;
  readonly width: number;
  readonly height: number;
  /** What stands in it. */
  readonly alt: string;
  /** The language of the words in it. */
  readonly language: LanguageTag;
}

/** What a link to a page shows in a message. */
export interface SocialCard {
  /** Open Graph: a property and its value, in the order in which they have to stand. https://ogp.me */
  readonly properties: readonly (readonly [name: string, value: string])[];
  /** Whether the picture is to be shown large; for X, which otherwise shows it small. */
  readonly large: boolean;
}

/**
 * What a link to a page shows in a message, in the words of the page. X takes title, text and picture from Open Graph, and
 * asks for one word of its own. https://developer.x.com/cards/markup
 */
export function buildSocialCard(source: SiteSource, head: PageHead): SocialCard {
  const { edition, site } = source;
  const picture = findShownPicture(source, head);
  const { type } = head.route;
  return {
    // In this order they compress best: what is like what stands before goes first.
    properties: [
      ['url', head.canonical],
      ['type', type === 'entry' || type === 'permalink' ? 'article' : 'website'],
      ['locale', territoryLocale(head.textLanguage)],
      ...(picture === undefined ? [] : describeImage(picture, site)),
      ['title', head.title],
      ['description', head.description],
      ['site_name', edition.words.get(head.language)?.title ?? ''],
    ],
    large: picture !== undefined,
  };
}

/** What is said of a picture has to follow it. https://ogp.me/#structured */
function describeImage({ href, width, height, alt }: ShownPicture, site: string): SocialCard['properties'] {
  return [
    ['image', `${site}${href}`],
    ['image:width', String(width)],
    ['image:height', String(height)],
    ['image:alt', alt],
  ];
}

/** The picture of a page in the language of its words; nothing when this build draws none. */
export function findShownPicture(
  { edition, base, printed }: SiteSource,
  { route, textLanguage }: Pick<PageHead, 'route' | 'textLanguage'>,
): ShownPicture | undefined {
  const subject = findPictureSubject(edition, 'language' in route ? { ...route, language: textLanguage } : route);
  const path = sharePicturePath(edition, subject);
  if (!printed.has(path)) return undefined;
  return {
    href: `${base}${path}`,
    ...sharePictureSize,
    alt: describePicture(buildPictureWords(edition, subject)),
    language: subject.language,
  };
}
