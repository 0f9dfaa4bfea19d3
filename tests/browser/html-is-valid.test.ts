import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { siteFolder } from './built-site.ts';

const require = createRequire(import.meta.url);

interface Message {
  readonly type: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

test('the Nu HTML checker finds no error on any page', () => {
  const jar: string = require('vnu-jar');
  const { stderr, error } = spawnSync('java', ['-Xss4m', '-jar', jar, '--errors-only', '--format', 'json', '--skip-non-html', siteFolder], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 ** 2,
  });
  expect(error).toBeUndefined();
  const { messages }: { readonly messages: readonly Message[] } = JSON.parse(stderr);
  const found = messages.map(({ url, lastLine, message }) => `${url.replace(/^.*?\/dist\//, '')}:${lastLine ?? 0}: ${message}`);
  expect(found).toEqual([]);
});
