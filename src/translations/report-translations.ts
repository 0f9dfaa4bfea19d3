import type { TranslationTask } from './translation-status.ts';

/** The list as people read it: per language what is left to do, and a count of the rest. */
export function reportTranslations(tasks: readonly TranslationTask[]): string {
  const languages = [...new Set(tasks.map(({ language }) => language))];
  return languages
    .map((language) =>
      reportLanguage(
        language,
        tasks.filter((task) => task.language === language),
      ),
    )
    .join('\n\n');
}

function reportLanguage(language: string, tasks: readonly TranslationTask[]): string {
  const counts = (['done', 'unreviewed', 'outdated', 'missing'] as const).map(
    (type) => `${tasks.filter(({ status }) => status.type === type).length} ${type}`,
  );
  const lines = tasks.filter(({ status }) => status.type !== 'done').map(describe);
  return [`${language}: ${tasks.length} entries, ${counts.join(', ')}`, ...lines].join('\n');
}

function describe({ file, status }: TranslationTask): string {
  const details = status.type === 'outdated' ? `: ${status.blocks.join(', ')}` : '';
  return `  ${status.type.padEnd(10)}  ${file}${details}`;
}
