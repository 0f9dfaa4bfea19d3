import { describe, expect, it } from 'vitest';
import { noteAs, notePropertyReads, noteRead, noteReads, oncePerName, oncePerObject, repeatReads } from '../../src/model/reads.ts';

const readsOf = (make: () => unknown): readonly string[] => [...noteReads(make).reads];

describe('noteReads', () => {
  it('hears of what is read meanwhile, and of nothing else', () => {
    noteRead('before');
    const { value, reads } = noteReads(() => {
      noteRead('a');
      noteRead('b');
      noteRead('a');
      return 'made';
    });
    noteRead('after');
    expect(value).toBe('made');
    expect([...reads]).toEqual(['a', 'b']);
  });

  it('hears of what is read later in a promise, though other work goes on between', async () => {
    const first = noteReads(async () => {
      noteRead('a');
      await Promise.resolve();
      noteRead('b');
    });
    const second = noteReads(async () => {
      await Promise.resolve();
      noteRead('c');
    });
    await Promise.all([first.value, second.value]);
    expect([[...first.reads], [...second.reads]]).toEqual([['a', 'b'], ['c']]);
  });

  it('keeps what is made within to itself, until that is given', () => {
    const outer = noteReads(() => {
      const inner = noteReads(() => {
        noteRead('inner');
      });
      noteRead('outer');
      return inner;
    });
    expect([...outer.reads]).toEqual(['outer']);
    expect(readsOf(() => repeatReads(outer.value))).toEqual(['inner']);
  });
});

it('notes one name for what stands for many', () => {
  const many = (): string => {
    noteRead('a');
    noteRead('b');
    return 'made';
  };
  expect(readsOf(() => noteAs('the list', many))).toEqual(['the list']);
});

it('makes something once for each object, and notes its reads for all who ask', () => {
  let count = 0;
  const once = oncePerObject((key: { readonly name: string }, other: string) => {
    count += 1;
    noteRead(`${key.name} ${other}`);
    return count;
  });
  const key = { name: 'a' };
  expect(readsOf(() => once(key, 'x'))).toEqual(['a x']);
  expect(readsOf(() => once(key, 'x'))).toEqual(['a x']);
  expect([once(key, 'x'), once({ name: 'b' }, 'x')]).toEqual([1, 2]);
});

it('makes something once for each object and name', () => {
  let count = 0;
  const once = oncePerName((_key: object, name: string) => {
    count += 1;
    noteRead(name);
    return count;
  });
  const key = {};
  expect([once(key, 'a'), once(key, 'b'), once(key, 'a')]).toEqual([1, 2, 1]);
  expect(readsOf(() => once(key, 'b'))).toEqual(['b']);
});

it('lets properties tell who reads them, in copies too', () => {
  const noted = notePropertyReads({ plain: 1, told: 2, also: 3 }, (name) => (name === 'plain' ? undefined : `of ${name}`));
  expect(readsOf(() => noted.plain)).toEqual([]);
  expect(readsOf(() => noted.told)).toEqual(['of told']);
  expect(readsOf(() => ({ ...noted }))).toEqual(['of told', 'of also']);
  expect({ ...noted }).toEqual({ plain: 1, told: 2, also: 3 });
});
