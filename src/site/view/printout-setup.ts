import { createMessages } from '../../i18n/translator.ts';
import type { LanguageTag } from '../../schema/ids.ts';
import type { SiteSource } from '../current-edition.ts';
import { printoutMessages, type PrintoutMessage, type PrintoutSetup } from '../elements/printout-setup.ts';

/** What the script of printouts needs in a language; `styles` is the address of its style sheet. */
export function buildPrintoutSetup({ edition }: SiteSource, language: LanguageTag, styles: string): PrintoutSetup {
  const messageOf = createMessages(language, edition.strings.get(language));
  const message = (name: PrintoutMessage): string => messageOf(`printout.${name}`);
  return { styles, messages: messagesBy(message) };
}

function messagesBy(message: (name: PrintoutMessage) => string): PrintoutSetup['messages'] {
  const isComplete = (made: Partial<Record<PrintoutMessage, string>>): made is Record<PrintoutMessage, string> =>
    printoutMessages.every((name) => name in made);
  const made = Object.fromEntries(printoutMessages.map((name) => [name, message(name)]));
  if (!isComplete(made)) throw new Error('a message of printouts is missing');
  return made;
}
