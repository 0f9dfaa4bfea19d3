import { quoteWord } from './quote-word.ts';

/** The folder that commands read where none is named. */
export const usualContent = 'content';

/** What to type for a command that reads an edition: its name in package.json, and the words behind it. */
export type NameCommand = (name: string, ...words: readonly string[]) => string;

/** Names commands as those have to type them whose edition stands in the folder `content`. */
export function createNameCommand(content: string): NameCommand {
  const folder = content === usualContent ? [] : ['--content', quoteWord(content)];
  return (name, ...words) => {
    const behind = [...folder, ...words.map(quoteWord)];
    return [`npm run ${name}`, ...(behind.length === 0 ? [] : ['--', ...behind])].join(' ');
  };
}
