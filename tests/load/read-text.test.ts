import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createCollector } from '../../src/diagnostics/collector.ts';
import { readText } from '../../src/load/read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-text-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function read(bytes: Buffer) {
  const collector = createCollector();
  writeFileSync(`${folder}/a.mdx`, bytes);
  return { text: readText(folder, 'a.mdx', collector), diagnostics: collector.list() };
}

describe('readText', () => {
  it('gives line feeds alone, and no byte order mark', () => {
    expect(read(Buffer.from('\uFEFFa\r\nb\rc\n', 'utf8'))).toEqual({ text: 'a\nb\nc\n', diagnostics: [] });
  });

  it.each([
    ['latin-1', Buffer.from('one\ncaf\u00e9 two', 'latin1'), 2, 4, '0xE9'],
    ['a character cut off at the end', Buffer.from('αβ', 'utf8').subarray(0, 3), 1, 2, '0xCE'],
    ['a stray byte after Greek', Buffer.concat([Buffer.from('αβ\r\nγ', 'utf8'), Buffer.from([0xff])]), 2, 2, '0xFF'],
    ['a first byte that begins nothing', Buffer.from([0x80, 0x41]), 1, 1, '0x80'],
  ])('points at the byte that is wrong: %s', (_what, bytes, line, column, byte) => {
    const { text, diagnostics } = read(bytes);
    expect(text).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'encoding-not-utf8', line, column }]);
    expect(diagnostics[0]?.message).toContain(byte);
  });
});
