import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { gzipSync } from 'fflate';

/** Every file of a Pagefind index begins with this, inside its compression. */
const signature = 'pagefind_dcd';

/** The content of a compressed file of the index. */
export function unpackIndexFile(packed: Uint8Array): Uint8Array {
  const content = gunzipSync(packed);
  if (content.subarray(0, signature.length).toString('latin1') !== signature)
    throw new Error(`a file of the search index does not begin with ${signature}`);
  return content.subarray(signature.length);
}

/** Compresses content as Pagefind does; the same bytes on every machine, since the header carries no time. */
export function packIndexFile(content: Uint8Array): Uint8Array {
  const whole = new Uint8Array(signature.length + content.length);
  whole.set(new TextEncoder().encode(signature));
  whole.set(content, signature.length);
  return gzipSync(whole, { mtime: 0, level: 9 });
}

/** A name for a file by its content, such as `el_4d88b65`; `like` is a name of the same kind and length. */
export function nameIndexFile(content: Uint8Array, like: string): string {
  const prefix = like.slice(0, like.lastIndexOf('_') + 1);
  return (
    prefix +
    createHash('sha256')
      .update(content)
      .digest('hex')
      .slice(0, like.length - prefix.length)
  );
}
