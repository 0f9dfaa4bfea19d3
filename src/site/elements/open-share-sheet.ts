/** Opens the sheet with which the system shares things. */
export async function openShareSheet(data: ShareData): Promise<void> {
  try {
    await navigator.share(data);
  } catch {
    // Whoever closes the sheet has changed their mind.
  }
}
