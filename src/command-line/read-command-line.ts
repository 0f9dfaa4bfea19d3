import type { Command, CommandOptions } from './command.ts';
import { describeCommand } from './describe-command.ts';
import { parseCommandLine, type CommandValues } from './parse-command-line.ts';

/**
 * What stands behind the command that runs. Of a mistake it tells, and ends the process with exit code 2; for `--help` it lists the
 * options and ends it with 0.
 */
export function readCommandLine<const O extends CommandOptions>(command: Command<O>): CommandValues<O> {
  const read = parseCommandLine(command, process.argv.slice(2));
  if (read.type === 'values') return read;
  if (read.type === 'wrong') {
    console.error(`${read.reason}\n\n${describeCommand(command)}`);
    process.exit(2);
  }
  console.log(describeCommand(command));
  process.exit(0);
}
