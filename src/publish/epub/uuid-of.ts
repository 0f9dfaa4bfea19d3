import { createHash } from 'node:crypto';

/** The namespace of names that are addresses: RFC 9562, section 6.6. */
const urlNamespace = '6ba7b8119dad11d180b400c04fd430c8';

/** The UUID (version 5) of an address: the same address gives the same one, everywhere. */
export function uuidOf(address: string): string {
  const bytes = createHash('sha1').update(Buffer.from(urlNamespace, 'hex')).update(address).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
