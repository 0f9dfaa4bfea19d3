import { suggest } from '../diagnostics/suggest.ts';
import { isStringKey, stringKeys } from '../i18n/translator.ts';
import type { Rule } from './rule.ts';

/** Changes to interface words name words that exist. */
export const stringsKnown: Rule = ({ loaded, collector }) => {
  for (const { file, value, locate } of loaded.strings.values()) {
    for (const key of Object.keys(value)) {
      if (!isStringKey(key)) collector.report('string-unknown', file, locate([key]), { value: key, suggestion: suggest(key, stringKeys) });
    }
  }
};
