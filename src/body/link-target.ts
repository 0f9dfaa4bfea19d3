import { webAddress } from '../schema/web-address.ts';

/** Whether a link leaves the edition. */
export function isWebAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/.test(url);
}

/** Whether an address that leaves the edition is one that can be followed: with a host, or with a mailbox. */
export function isWholeAddress(url: string): boolean {
  return url.startsWith('mailto:') ? /^mailto:[^@\s]+@[^@\s?]+/.test(url) : webAddress.safeParse(url).success;
}

/** The entry that a link names, such as `BA-2#step-3`, with percent signs read as browsers read them. */
export function linkTargetOf(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    // A lone percent sign is a mistyped target; the check names it as it stands.
    return url;
  }
}
