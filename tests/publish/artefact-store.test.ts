import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createArtefactStore, type ArtefactShelf } from '../../src/publish/artefact-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'artefacts-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was made from the same ingredients is kept, anything else is made', async () => {
  let made = 0;
  const make = async (): Promise<{ bytes: Uint8Array; pages: number }> => ({ bytes: new Uint8Array([(made += 1)]), pages: 3 });
  const first = await createArtefactStore(folder).get(['a', 'bc'], make);
  const again = await createArtefactStore(folder).get(['a', 'bc'], make);
  const other = await createArtefactStore(folder).get(['ab', 'c'], make);
  expect([first.origin, again.origin, other.origin]).toEqual(['made', 'kept', 'made']);
  expect([[...first.bytes], [...again.bytes], [...other.bytes]]).toEqual([[1], [1], [2]]);
  expect(again.pages).toBe(3);
});

test('what makes a fault keeps nothing', async () => {
  await expect(createArtefactStore(folder).get(['a'], async () => Promise.reject(new Error('no paper')))).rejects.toThrow('no paper');
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
});

test('what nobody asked for any more is removed', async () => {
  const make = async (): Promise<{ bytes: Uint8Array; pages: number }> => ({ bytes: new Uint8Array([1]), pages: 1 });
  await createArtefactStore(folder).get(['old'], make);
  const store = createArtefactStore(folder);
  await store.get(['new'], make);
  store.removeUnused();
  expect(readdirSync(folder)).toHaveLength(2);
  expect((await createArtefactStore(folder).get(['new'], make)).origin).toBe('kept');
});

test('what an artefact was made of is kept as long as the artefact itself', async () => {
  const text = new TextEncoder();
  const made: string[] = [];
  const part = (name: string) => async () => {
    made.push(name);
    return { bytes: text.encode(name), pages: 1 };
  };
  const makeBook = async (parts: ArtefactShelf): Promise<{ bytes: Uint8Array; pages: number }> => {
    const chapters = [await parts.get(['one'], part('one')), await parts.get(['two'], part('two'))];
    return { bytes: Buffer.concat(chapters.map(({ bytes }) => bytes)), pages: 2 };
  };
  await createArtefactStore(folder).get(['book'], makeBook);
  const second = createArtefactStore(folder);
  expect((await second.get(['book'], makeBook)).origin).toBe('kept');
  second.removeUnused();
  const third = createArtefactStore(folder);
  expect((await third.get(['another book'], makeBook)).origin).toBe('made');
  expect(made).toEqual(['one', 'two']);

  const fourth = createArtefactStore(folder);
  fourth.removeUnused();
  expect(readdirSync(folder)).toEqual([]);
});
