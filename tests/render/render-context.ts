import { getEntry, getText } from '../../src/model/find-text.ts';
import type { Edition } from '../../src/model/types.ts';
import { openEdition } from '../../src/open-edition.ts';
import { createRenderContext, type RenderContext } from '../../src/render/render-context.ts';
import { entryId } from '../../src/schema/ids.ts';

/** The invented edition of the tests. */
export function fictionalEdition(): Edition {
  const { edition } = openEdition('tests/editions/fictional');
  if (edition === undefined) throw new Error('the fictional edition could not be read');
  return edition;
}

/** What a component gets when it stands in the English text of a principle. */
export function renderContext(): RenderContext {
  const edition = fictionalEdition();
  const entry = getEntry(edition, entryId.parse('WS-1'));
  if (entry.kind !== 'principle') throw new Error('the test wants a principle');
  const text = getText(edition, entry, edition.sourceLanguage);
  const links = {
    entry: (id: string) => `/${id}/`,
    reference: (key: string) => `/references/${key}/`,
    asset: (path: string) => `/${path}`,
  };
  return createRenderContext(edition, entry, text, {
    language: edition.sourceLanguage,
    links,
    idPrefix: '',
    rankShift: 0,
    anchors: 'headings',
    terms: 'plain',
  });
}
