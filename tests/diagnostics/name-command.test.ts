import { describe, expect, it } from 'vitest';
import { createNameCommand } from '../../src/diagnostics/name-command.ts';

describe('createNameCommand', () => {
  it('names what to type for the folder that commands read by themselves', () => {
    const run = createNameCommand('content');
    expect([run('release'), run('translations', '--accept', 'pl/terms/x.mdx')]).toEqual([
      'npm run release',
      'npm run translations -- --accept pl/terms/x.mdx',
    ]);
  });

  it('names any other folder, in quotation marks where it needs them', () => {
    expect(createNameCommand('agua')('check', '--ids')).toBe('npm run check -- --content agua --ids');
    expect(createNameCommand('my texts')('release')).toBe('npm run release -- --content "my texts"');
  });
});
