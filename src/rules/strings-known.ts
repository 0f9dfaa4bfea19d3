import type { Position } from '../diagnostics/diagnostic.ts';
import type { Collector } from '../diagnostics/collector.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { findMessageFault, placeholdersOf, type MessageFault } from '../i18n/find-message-fault.ts';
import { createMessages, isStringKey, stringKeys } from '../i18n/translator.ts';
import type { Rule } from './rule.ts';

/** Changes to interface words name words that exist, have words themselves, and fill in what these fill in. */
export const stringsKnown: Rule = ({ loaded, collector }) => {
  for (const { file, value, locate } of loaded.strings.values()) {
    for (const [key, message] of Object.entries(value)) {
      if (!isStringKey(key)) {
        collector.report('string-unknown', file, locate([key]), { value: key, suggestion: suggest(key, stringKeys) });
        continue;
      }
      const fault = findMessageFault(message, english(key));
      if (fault !== undefined)
        reportFault(collector, fault, { file, key, position: locate([key]), placeholders: placeholdersOf(english(key)) });
    }
  }
};

const english = createMessages('en');

interface FaultPlace {
  readonly file: string;
  readonly key: string;
  readonly position: Position;
  /** What the generator's own words fill in. */
  readonly placeholders: readonly string[];
}

function reportFault(collector: Collector, fault: MessageFault, { file, key, position, placeholders }: FaultPlace): void {
  switch (fault.type) {
    case 'empty':
      collector.report('string-empty', file, position, { key });
      break;
    case 'unknown-placeholder':
      collector.report('string-placeholder-unknown', file, position, {
        key,
        value: fault.found,
        placeholders,
        suggestion: suggest(fault.found, placeholders),
      });
      break;
    case 'plural':
      collector.report('string-plural-wrong', file, position, { key, reason: fault.reason });
      break;
  }
}
