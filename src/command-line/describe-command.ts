import type { Command, CommandOptions, Flag, ValueOption } from './command.ts';

/** How a command is called, what it does, and the list of its options. */
export function describeCommand({ name, does, options, words }: Command<CommandOptions>): string {
  const rows = Object.entries(options).map(([key, option]) => [nameOption(key, option), describeOption(option)] as const);
  const all = [...rows, ['--help', 'this list'] as const];
  const width = Math.max(...all.map(([option]) => option.length));
  const call = [...(rows.length === 0 ? [] : ['[OPTIONS]']), ...(words === undefined ? [] : [words])];
  return [
    [`npm run ${name}`, ...(call.length === 0 ? [] : ['--', ...call])].join(' '),
    does,
    '',
    ...all.map(([option, says]) => `  ${option.padEnd(width)}  ${says}`),
  ].join('\n');
}

const nameOption = (key: string, option: Flag | ValueOption): string =>
  option.type === 'boolean' ? `--${key}` : `--${key} ${option.value}`;

const describeOption = (option: Flag | ValueOption): string =>
  option.type === 'boolean' || option.default === undefined ? option.says : `${option.says} (default: ${option.default})`;
