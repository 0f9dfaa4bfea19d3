/** Reads a file of this site; nothing where it is not to be had. */
export async function readJson<T>(address: string | URL): Promise<T | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const value: T = await response.json();
    return value;
  } catch {
    return undefined;
  }
}
