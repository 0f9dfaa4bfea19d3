import { parseArgs } from 'node:util';
import { suggest } from '../diagnostics/suggest.ts';
import type { Command, CommandOptions } from './command.ts';

/** What `parseArgs` of Node is asked for. */
interface ParseConfig<O extends CommandOptions> {
  readonly args: string[];
  readonly options: O;
  readonly allowPositionals: boolean;
}

/** The values of a command's options, and the words without an option. */
export type CommandValues<O extends CommandOptions> = Pick<ReturnType<typeof parseArgs<ParseConfig<O>>>, 'values' | 'positionals'>;

/** What somebody wrote behind a command. */
export type CommandLine<O extends CommandOptions> =
  | ({ readonly type: 'values' } & CommandValues<O>)
  | { readonly type: 'help' }
  /** What is wrong, in one or two sentences. */
  | { readonly type: 'wrong'; readonly reason: string };

/** Reads what stands behind a command. Node's own way to tell of mistakes is an exception with a stack, in words for programmers. */
export function parseCommandLine<const O extends CommandOptions>(command: Command<O>, args: readonly string[]): CommandLine<O> {
  const config: ParseConfig<O> = { args: [...args], options: command.options, allowPositionals: command.words !== undefined };
  const { tokens } = parseArgs({ ...config, allowPositionals: true, strict: false, tokens: true });
  if (tokens.some((token) => token.kind === 'option' && ['help', 'h'].includes(token.name))) return { type: 'help' };
  for (const token of tokens) {
    const reason =
      token.kind === 'option' ? findFault(command, token) : token.kind === 'positional' ? findStray(command, token.value) : undefined;
    if (reason !== undefined) return { type: 'wrong', reason };
  }
  return { type: 'values', ...parseArgs<ParseConfig<O>>(config) };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function findFault({ options }: Command<CommandOptions>, { name, rawName, value, inlineValue }: OptionToken): string | undefined {
  const option = Object.hasOwn(options, name) && rawName.startsWith('--') ? options[name] : undefined;
  if (option === undefined) {
    const near = suggest(name, Object.keys(options));
    return `There is no option \`${rawName}\`.${near === undefined ? '' : ` Did you mean \`--${near}\`?`}`;
  }
  if (option.type === 'boolean') return value === undefined ? undefined : `\`--${name}\` takes no value.`;
  // What looks like the next option is no value, unless it stands behind `=`.
  if (value === undefined || (inlineValue !== true && /^-./.test(value)))
    return `\`--${name}\` lacks its value: \`--${name} ${option.value}\`.`;
  if (option.form === undefined || option.form.fits(value)) return undefined;
  return `\`--${name}\` is ${value === '' ? 'empty' : `\`${value}\``}; expected ${option.form.expected}.`;
}

function findStray({ options, words }: Command<CommandOptions>, found: string): string | undefined {
  if (words !== undefined) return undefined;
  const [meant] = Object.entries(options).find(([, { type }]) => type === 'string') ?? [];
  return `\`${found}\` belongs to no option.${meant === undefined ? '' : ` Did you mean \`--${meant} ${found}\`?`}`;
}
