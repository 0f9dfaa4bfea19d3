/** Waits for all, and only then fails if one did: nothing may still be at work when what called it is over. */
export async function allDone<const Parts extends readonly Promise<unknown>[]>(parts: Parts) {
  await Promise.allSettled(parts);
  return Promise.all(parts);
}
