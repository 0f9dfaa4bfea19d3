import { suggest } from '../diagnostics/suggest.ts';
import type { LoadedEdition, LoadedYaml } from '../load/load-edition.ts';
import { nameField } from '../load/name-field.ts';
import type { TranslatableText } from '../schema/translatable-text.ts';
import type { Rule } from './rule.ts';

/**
 * Remarks, roles and affiliations that are written by language have words in the source language, and none in one that the
 * edition does not have.
 */
export const remarksWorded: Rule = ({ loaded, collector }) => {
  const { languages, source_language: source } = loaded.edition.value;
  const known = languages.map(String);
  for (const { place, path, text } of listRemarks(loaded)) {
    if (typeof text !== 'object') continue;
    const { file, locate } = place;
    for (const tag of Object.keys(text)) {
      if (known.includes(tag)) continue;
      collector.report('language-unknown', file, locate([...path, tag]), { value: tag, suggestion: suggest(tag, known) });
    }
    if (Object.hasOwn(text, source)) continue;
    const params = { field: nameField([...path, source]), name: source, expected: 'a text' };
    collector.report('field-missing', file, locate(path), params);
  }
};

interface Remark {
  readonly place: Pick<LoadedYaml<unknown>, 'file' | 'locate'>;
  readonly path: readonly PropertyKey[];
  readonly text: TranslatableText | undefined;
}

function listRemarks({ references, organisations }: LoadedEdition): readonly Remark[] {
  const { partners, others, experts } = organisations.value;
  const notes = (list: 'partners' | 'others', items: typeof partners): readonly Remark[] =>
    items.map(({ note }, index) => ({ place: organisations, path: [list, index, 'note'], text: note }));
  return [
    ...references.value.map(({ note }, index) => ({ place: references, path: [index, 'note'], text: note })),
    ...notes('partners', partners),
    ...notes('others', others),
    ...experts.flatMap(({ role, affiliation }, index) =>
      Object.entries({ role, affiliation }).map(([field, text]) => ({ place: organisations, path: ['experts', index, field], text })),
    ),
  ];
}
