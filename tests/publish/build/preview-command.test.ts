import { expect, it } from 'vitest';
import { previewCommand } from '../../../src/publish/build/preview-command.ts';

it.each([
  ['dist', '/', 'npm run preview'],
  ['my-site', '/', 'npm run preview -- --out my-site'],
  ['dist', '/x/', 'npm run preview -- --base /x/'],
  ['my site', '/x/', 'npm run preview -- --out "my site" --base /x/'],
])('previewCommand for the folder `%s` at `%s` is `%s`', (out, base, command) => {
  expect(previewCommand({ out, base })).toBe(command);
});
