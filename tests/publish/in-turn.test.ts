import { expect, test } from 'vitest';
import { createTurns } from '../../src/publish/in-turn.ts';

test('pieces of work follow one another, and one that fails keeps no other from its turn', async () => {
  const inTurn = createTurns();
  const steps: string[] = [];
  const work = (name: string) => async (): Promise<string> => {
    steps.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    steps.push(`${name} ends`);
    return name;
  };
  const first = inTurn(work('first'));
  const failing = inTurn(() => Promise.reject(new Error('no paper')));
  const last = inTurn(work('last'));
  await expect(failing).rejects.toThrow('no paper');
  expect(await Promise.all([first, last])).toEqual(['first', 'last']);
  expect(steps).toEqual(['first begins', 'first ends', 'last begins', 'last ends']);
});
