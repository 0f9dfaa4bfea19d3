import { listTextBlocks } from '../../model/text-digest.ts';
import type { Entry } from '../../model/types.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { DataContext } from './data-context.ts';
import type { FileOf } from './file-schemas.ts';
import { textStatus } from './text-status.ts';

type EntryCoverage = FileOf<'coverage'>['entries'][number];
type TextCoverage = EntryCoverage['languages'][string];

/** Where every translation of every entry stands, with sums per language. */
export function buildCoverageFile({ edition }: DataContext): Pick<FileOf<'coverage'>, 'languages' | 'entries'> {
  const tags = edition.languages.map(({ tag }) => tag);
  const covered = [...edition.entries.values()].map((entry) => {
    const blocks = listTextBlocks(entry, edition.sourceLanguage)?.length ?? 0;
    return { id: entry.id, kind: entry.kind, texts: tags.map((tag) => [tag, coverText(entry, tag, blocks)] as const) };
  });
  return {
    languages: tags.map((language, place) => {
      const statuses = covered.flatMap(({ texts }) => texts[place]?.[1].status ?? []);
      const count = (wanted: TextCoverage['status']): number => statuses.filter((status) => status === wanted).length;
      return {
        language,
        entries: statuses.length,
        source: count('source'),
        reviewed: count('reviewed'),
        machine: count('machine'),
        outdated: count('outdated'),
        missing: count('missing'),
      };
    }),
    entries: covered.map(({ id, kind, texts }) => ({ id, kind, languages: Object.fromEntries(texts) })),
  };
}

function coverText({ texts }: Entry, language: LanguageTag, blocks: number): TextCoverage {
  const text = texts.get(language);
  if (text === undefined) return { status: 'missing', blocks, outdated: 0 };
  return { status: textStatus(text), blocks, outdated: text.freshness.type === 'outdated' ? text.freshness.blocks.length : 0 };
}
