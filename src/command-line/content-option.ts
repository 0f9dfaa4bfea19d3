import { statSync } from 'node:fs';
import { usualContent } from '../diagnostics/name-command.ts';
import type { ValueOption } from './command.ts';

/** The option that names the content folder, of all commands that read one. */
export const contentOption = {
  type: 'string',
  default: usualContent,
  value: 'FOLDER',
  form: { fits: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true, expected: 'a folder that exists' },
  says: 'the folder of the edition',
} as const satisfies ValueOption;
