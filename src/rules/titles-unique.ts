import type { Rule } from './rule.ts';

/** No two entries of one kind and language have the same title. */
export const titlesUnique: Rule = ({ loaded, edition, collector }) => {
  for (const language of edition.config.languages) {
    const texts = language === edition.sourceLanguage ? loaded.sources : (loaded.translations.get(language) ?? []);
    const seen = new Map<string, string>();
    for (const { file, front, locate } of texts) {
      const key = `${front.kind} ${front.title.toLocaleLowerCase(language)}`;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, file);
      else collector.report('title-duplicate', file, locate(['title']), { title: front.title, other });
    }
  }
};
