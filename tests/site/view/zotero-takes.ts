import { parseHTML } from 'linkedom';

/** What Zotero saves of a page. */
export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string | undefined;
  readonly creators: readonly { readonly firstName?: string; readonly lastName: string }[];
  readonly date: string | undefined;
  readonly publisher: string | undefined;
  readonly publicationTitle: string | undefined;
  readonly language: string | undefined;
  readonly url: string | undefined;
  readonly abstractNote: string | undefined;
}

/**
 * What Zotero's translator 'Embedded Metadata' would take from a page, after its rules of June 2024; it runs on every page that no other
 * translator knows. https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js and RDF.js beside it
 *
 * It reads, from what pages of ours have:
 * - the type: `citation_inbook_title` or `citation_book_title` make a part of a book; else `z:itemType`; else `og:type`, if it is book or
 *   website; else a page with `citation_title` is an article of a journal;
 * - `citation_title`, `citation_publication_date`, `citation_publisher`, `citation_language`, `citation_public_url`, each the first of its
 *   name, and `citation_author`, all of them;
 * - where these are missing: `og:title`, `og:url`, and the language of the document;
 * - the title of the book: `citation_inbook_title`, else `og:site_name`;
 * - the abstract: `og:description`, else the description.
 */
export function zoteroTakes(html: string): ZoteroItem {
  const { document } = parseHTML(html);
  const contentOf = (attribute: string, name: string): string | undefined =>
    document.querySelector(`html > head > meta[${attribute}="${name}"]`)?.getAttribute('content')?.trim() || undefined;
  const named = (name: string): string | undefined => contentOf('name', name);
  const og = (name: string): string | undefined => contentOf('property', `og:${name}`);
  const ogType = og('type');
  const partOfBook = (named('citation_inbook_title') ?? named('citation_book_title')) !== undefined;
  const authors = [...document.querySelectorAll('html > head > meta[name="citation_author"]')].map(
    (tag) => tag.getAttribute('content') ?? '',
  );
  return {
    itemType: partOfBook
      ? 'bookSection'
      : (named('z:itemType') ??
        (ogType === 'book' ? 'book' : ogType === 'website' ? 'webpage' : named('citation_title') ? 'journalArticle' : 'webpage')),
    title: named('citation_title') ?? og('title') ?? document.title,
    creators: authors.flatMap((content) => splitAuthors(content, authors.length).map(cleanAuthor)),
    date: named('citation_publication_date'),
    publisher: named('citation_publisher'),
    publicationTitle: named('citation_inbook_title') ?? og('site_name'),
    language: named('citation_language') ?? document.documentElement.getAttribute('lang') ?? undefined,
    url: named('citation_public_url') ?? og('url'),
    abstractNote: og('description') ?? named('description'),
  };
}

/** Authors in one tag stand between semicolons; or between commas, if it is the only tag and there are spaces on both sides of a comma. */
function splitAuthors(content: string, tags: number): readonly string[] {
  const authors = content.split(/\s*;\s*/);
  const [first = '', second = ''] = content.split(/\s*,\s*/);
  const byComma = authors.length === 1 && tags === 1 && first.includes(' ') && second.includes(' ');
  return byComma ? content.split(/\s*,\s*/) : authors;
}

/** With a comma, the surname stands before it; without one, it is the last word. */
function cleanAuthor(author: string): { readonly firstName?: string; readonly lastName: string } {
  const name = author.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '').replace(/\s+/g, ' ');
  if (author.includes(',')) {
    const [lastName = '', firstName] = name.split(/, ?/);
    return firstName === undefined ? { lastName } : { lastName, firstName };
  }
  const space = name.lastIndexOf(' ');
  return space < 0 ? { lastName: name } : { firstName: name.slice(0, space), lastName: name.slice(space + 1) };
}
