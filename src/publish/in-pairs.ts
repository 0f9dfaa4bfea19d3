/**
 * Works through a list with two at a time, and gives the results in its order: a browser prints two documents in little more
 * time than one.
 */
export async function inPairs<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await work(item, index);
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}
