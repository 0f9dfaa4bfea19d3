import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Command, CommandOptions } from '../../src/command-line/command.ts';
import { contentOption } from '../../src/command-line/content-option.ts';
import { describeCommand } from '../../src/command-line/describe-command.ts';
import { parseCommandLine } from '../../src/command-line/parse-command-line.ts';
import { portForm } from '../../src/command-line/port-form.ts';

const options = {
  content: contentOption,
  port: { type: 'string', value: 'NUMBER', form: portForm, says: 'the port' },
  json: { type: 'boolean', default: false, says: 'as JSON' },
} as const;
const command = { name: 'try', does: 'Tries it.', options };

const reasonOf = (args: readonly string[], asked: Command<CommandOptions> = command): string => {
  const read = parseCommandLine(asked, args);
  return read.type === 'wrong' ? read.reason : read.type;
};

describe('parseCommandLine', () => {
  it('gives the values of all options, each of its type', () => {
    const read = parseCommandLine(command, ['--port=80', '--json']);
    if (read.type !== 'values') throw new Error(read.type);
    expect({ ...read.values }).toEqual({ content: 'content', port: '80', json: true });
    expectTypeOf(read.values.content).toEqualTypeOf<string>();
    expectTypeOf(read.values.port).toEqualTypeOf<string | undefined>();
    expectTypeOf(read.values.json).toEqualTypeOf<boolean>();
  });

  it('gives words without an option to a command that takes some', () => {
    expect(parseCommandLine({ ...command, words: '[FILES]' }, ['a', '--json', 'b'])).toMatchObject({ positionals: ['a', 'b'] });
  });

  it.each([
    [['--contnt', 'x'], 'There is no option `--contnt`. Did you mean `--content`?'],
    [['--contnt=x'], 'There is no option `--contnt`. Did you mean `--content`?'],
    [['--zzz'], 'There is no option `--zzz`.'],
    [['-j'], 'There is no option `-j`.'],
    [['--content'], '`--content` lacks its value: `--content FOLDER`.'],
    [['--content', '--json'], '`--content` lacks its value: `--content FOLDER`.'],
    [['--json=yes'], '`--json` takes no value.'],
    [['my-content'], '`my-content` belongs to no option. Did you mean `--content my-content`?'],
    [['--content', 'package.json'], '`--content` is `package.json`; expected a folder that exists.'],
    [['--content', 'nowhere'], '`--content` is `nowhere`; expected a folder that exists.'],
    [['--content='], '`--content` is empty; expected a folder that exists.'],
    [['--port', '70000'], '`--port` is `70000`; expected a number from 1 to 65535.'],
    [['--port', 'x'], '`--port` is `x`; expected a number from 1 to 65535.'],
  ])('says in a sentence or two what is wrong with %j', (args, reason) => {
    expect(reasonOf(args)).toBe(reason);
  });

  it('has nothing to offer for a word when no option takes one', () => {
    expect(reasonOf(['word'], { name: 'try', does: 'Tries it.', options: {} })).toBe('`word` belongs to no option.');
  });

  it.each([[['--help']], [['-h']], [['--json', '--help', '--contnt']]])('sees that %j asks for help', (args) => {
    expect(reasonOf(args)).toBe('help');
  });
});

describe('describeCommand', () => {
  it('shows the call and lists the options, with what holds when one is left out', () => {
    expect(describeCommand({ ...command, words: '[FILES]' })).toBe(
      [
        'npm run try -- [OPTIONS] [FILES]',
        'Tries it.',
        '',
        '  --content FOLDER  the folder of the edition (default: content)',
        '  --port NUMBER     the port',
        '  --json            as JSON',
        '  --help            this list',
      ].join('\n'),
    );
    expect(describeCommand({ name: 'try', does: 'Tries it.', options: {} })).toBe('npm run try\nTries it.\n\n  --help  this list');
  });
});
