/** Does a piece of work when those asked for before it are done. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Lets pieces of work wait for one another, in the order in which they are asked for; one that fails keeps no other from its turn. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const own = last.then(work);
    last = own.catch(() => undefined);
    return own;
  };
}
