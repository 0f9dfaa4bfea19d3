import type { TextChange } from '../../model/compare-releases.ts';
import type { ReleaseResult } from './write-release.ts';

/** What came of a release, for the editor who writes the changelog; `content` is the folder as they named it. */
export function reportRelease(result: ReleaseResult, content: string): string {
  switch (result.type) {
    case 'unchanged':
      return `${content}/${result.file} holds these words already. ${countAddresses(result.newAddresses)}`;
    case 'taken':
      return [
        `${content}/${result.file} holds this version with other words, and what was released stays what it is.`,
        `Raise \`version:\`, and with it \`date:\`, in ${content}/edition.yaml. Nothing was written.`,
        ...(result.changes.length === 0 ? ['The words are the same, but sheets are made of other entries.'] : listChanges(result.changes)),
      ].join('\n');
    case 'released':
      return [
        `${content}/${result.file}: ${result.bytes} bytes. ${countAddresses(result.newAddresses)}`,
        ...(result.since === undefined
          ? [`The first release. ${countByLanguage(result.changes)}`]
          : [`Changed since version ${result.since}:`, ...listChanges(result.changes)]),
      ].join('\n');
  }
}

const countAddresses = (count: number): string => `${count} new addresses in the register.`;

function countByLanguage(changes: readonly TextChange[]): string {
  const counts = [...Map.groupBy(changes, ({ language }) => language)].map(([language, own]) => `${language} ${own.length} entries`);
  return `${counts.join(', ')}.`;
}

function listChanges(changes: readonly TextChange[]): readonly string[] {
  if (changes.length === 0) return ['  no words'];
  return [...Map.groupBy(changes, ({ language }) => language)].flatMap(([language, own]) => [
    `${language}: ${(['new', 'changed', 'withdrawn'] as const).map((type) => `${own.filter((change) => change.type === type).length} ${type}`).join(', ')}`,
    ...own.map((change) => `  ${change.type.padEnd(9)}  ${change.id}${change.type === 'changed' ? `: ${change.blocks.join(', ')}` : ''}`),
  ]);
}
