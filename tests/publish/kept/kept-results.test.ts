import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteRead, noteReads } from '../../../src/model/reads.ts';
import { openKeptResults, type KeptResults } from '../../../src/publish/kept/kept-results.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (): string => join(folder, 'below', 'results.json');

/** Opens the results as a build does in which things are as `states` says. */
const open = (states: Readonly<Record<string, string>>, key = 'key'): KeptResults<string> =>
  openKeptResults({ file: file(), key, stateOf: (name) => states[name] ?? '' });

/** A build that makes what reads the names, and nothing else. */
function make(results: KeptResults<string>, made: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const anew: string[] = [];
  for (const [name, reads] of Object.entries(made)) {
    results.get(name, () => {
      anew.push(name);
      for (const read of reads) noteRead(read);
      return `made of ${reads.join(' and ')}`;
    });
  }
  results.save();
  return anew;
}

const all = { one: ['a', 'b'], two: ['b'], none: [] };

test('what read nothing that has changed is found, the rest is made anew', () => {
  expect(make(open({ a: '1', b: '1' }), all)).toEqual(['one', 'two', 'none']);
  expect(make(open({ a: '1', b: '1' }), all)).toEqual([]);
  expect(make(open({ a: '2', b: '1' }), all)).toEqual(['one']);
  expect(make(open({ a: '2', b: '2' }), all)).toEqual(['one', 'two']);
  expect(open({ a: '2', b: '2' }).find('one')).toBe('made of a and b');
});

test('a thing that was not there and still is not counts as unchanged', () => {
  make(open({}), all);
  expect(make(open({}), all)).toEqual([]);
  expect(make(open({ b: 'now' }), all)).toEqual(['one', 'two']);
});

test('with another key nothing is found', () => {
  make(open({}, 'program 1'), all);
  expect(make(open({}, 'program 2'), all)).toEqual(['one', 'two', 'none']);
});

test('a result is made once in a build, with what was read for it then', () => {
  const first = open({ a: '1' });
  first.get('one', () => {
    noteRead('a');
    return 'made';
  });
  expect(first.get('one', () => 'made again')).toBe('made');
  first.save();
  expect(open({ a: '2' }).find('one')).toBeUndefined();
});

test('who asks for a result is noted to read what was read for it, whether it is made or kept', () => {
  const ask = (results: KeptResults<string>): readonly string[] => {
    const { reads } = noteReads(() =>
      results.get('one', () => {
        noteRead('a');
        return 'made';
      }),
    );
    results.save();
    return [...reads];
  };
  expect(ask(open({ a: '1' }))).toEqual(['a']);
  expect(ask(open({ a: '1' }))).toEqual(['a']);
});

test('what an interrupted build has opened is not found by the next', () => {
  make(open({}), all);
  expect(existsSync(file())).toBe(true);
  open({}).find('one');
  expect(existsSync(file())).toBe(false);
  expect(make(open({}), all)).toEqual(['one', 'two', 'none']);
});

test('what is not asked for is forgotten, or kept on request', () => {
  make(open({ a: '1' }), all);
  const results = open({ a: '1' });
  results.keepUnasked();
  results.save();
  expect(make(open({ a: '1' }), { two: ['b'] })).toEqual([]);
  expect(make(open({ a: '1' }), all)).toEqual(['one', 'none']);
});

test('names and lists that many results share stand in the file once', () => {
  const names = Array.from({ length: 50 }, (_, index) => `a rather long name ${index}`);
  make(open({}), Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`result ${index}`, names])));
  const text = readFileSync(file(), 'utf8');
  expect(text.split('a rather long name 7"').length - 1).toBe(1);
});

test('a file in which nothing has changed is left as it is', () => {
  make(open({ a: '1' }), all);
  const { mtimeNs } = statSync(file(), { bigint: true });
  make(open({ a: '1' }), all);
  expect(statSync(file(), { bigint: true }).mtimeNs).toBe(mtimeNs);
  // Another program has none of these results, though there are as many.
  make(open({ a: '1' }, 'another'), all);
  expect(statSync(file(), { bigint: true }).mtimeNs).not.toBe(mtimeNs);
  expect(make(open({ a: '1' }, 'another'), all)).toEqual([]);
});
