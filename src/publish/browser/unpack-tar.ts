import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const block = 512;

/**
 * Writes the files of a tar archive into `folder`.
 * Reads what the archives of the browser's package hold: plain files and folders with short names.
 * @throws {Error} when an entry is of another kind, so that nothing goes missing unseen.
 */
export async function unpackTar(archive: Buffer, folder: string): Promise<void> {
  for (let at = 0; at + block <= archive.length;) {
    const name = textField(archive, at, 100);
    if (name === '') return;
    const size = Number.parseInt(textField(archive, at + 124, 12), 8);
    const kind = textField(archive, at + 156, 1);
    const path = join(folder, name);
    if (kind === '5') {
      await mkdir(path, { recursive: true });
    } else if (kind === '0' || kind === '') {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, archive.subarray(at + block, at + block + size));
    } else {
      throw new Error(`The archive entry \`${name}\` is of kind \`${kind}\`, expected a file or a folder.`);
    }
    at += block + Math.ceil(size / block) * block;
  }
}

function textField(archive: Buffer, from: number, length: number): string {
  const field = archive.toString('latin1', from, from + length);
  const end = field.indexOf('\0');
  return (end === -1 ? field : field.slice(0, end)).trim();
}
