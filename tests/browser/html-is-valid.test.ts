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
  // A short run: what the virtual machine would gain by better code it would lose at once.
  const machine = ['-Xss4m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  const options = ['-jar', jar, '--errors-only', '--format', 'json', '--skip-non-html', siteFolder];
  const { stderr, error } = spawnSync('java', [...machine, ...options], { encoding: 'utf8', maxBuffer: 256 * 1024 ** 2 });
  expect(error).toBeUndefined();
  const { messages }: { readonly messages: readonly Message[] } = JSON.parse(stderr);
  const found = messages.map(({ url, lastLine, message }) => `${url.replace(/^.*?\/dist\//, '')}:${lastLine ?? 0}: ${message}`);
  expect(found).toEqual([]);
});
