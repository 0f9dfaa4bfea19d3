import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Two texts kept under a key; each is read from disk when it is asked for. */
export interface PackedRecord {
  readonly head: () => string;
  readonly body: () => string;
}

/** Records in a few large files: a file for each of them takes the file system longer than all else to make. */
export interface PackFolder {
  get(key: string): PackedRecord | undefined;
  /** Keeps a record at once, for this process and for later ones. Keys are of 32 characters of ASCII. */
  add(key: string, head: string, body: string): PackedRecord;
}

/** Each process adds a file of its own, and what is kept of old texts is never asked for again. */
const mostPacks = 16;

const keyLength = 32;
const lengthDigits = 8;
const headerLength = keyLength + 2 * lengthDigits;

/**
 * Opens the packs of a folder that were written in a generation, such as a version of the writer; those of others are
 * deleted, and so are all when they have become many. A record that an interrupt cut short counts as not there.
 */
export function openPackFolder(folder: string, generation: string): PackFolder {
  const records = new Map<string, PackedRecord>();
  const names = listPacks(folder);
  const known = names.filter((name) => name.startsWith(`${generation}-`));
  const kept = known.length < mostPacks ? known : [];
  for (const name of names) if (!kept.includes(name)) rmSync(join(folder, name), { force: true });
  for (const name of kept) readPack(join(folder, name), records);
  let own: { readonly file: number; end: number } | undefined;
  return {
    get: (key) => records.get(key),
    add(key, head, body) {
      own ??= { file: createPack(folder, generation), end: 0 };
      const [headBytes, bodyBytes] = [Buffer.from(head), Buffer.from(body)];
      const header = Buffer.from(key + lengthIn(headBytes) + lengthIn(bodyBytes));
      writeWhole(own.file, Buffer.concat([header, headBytes, bodyBytes]));
      const record = recordAt(own.file, own.end + headerLength, headBytes.length, bodyBytes.length);
      own.end += headerLength + headBytes.length + bodyBytes.length;
      records.set(key, record);
      return record;
    },
  };
}

function listPacks(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.pack'))
      .sort();
  } catch (error) {
    if (isFault(error, 'ENOENT')) return [];
    throw error;
  }
}

function readPack(path: string, records: Map<string, PackedRecord>): void {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  let count = 0;
  for (let at = 0; at + headerLength <= size;) {
    const header = readText(file, at, headerLength);
    const head = Number.parseInt(header.slice(keyLength, keyLength + lengthDigits), 16);
    const body = Number.parseInt(header.slice(keyLength + lengthDigits), 16);
    const next = at + headerLength + head + body;
    if (!(next <= size)) break;
    records.set(header.slice(0, keyLength), recordAt(file, at + headerLength, head, body));
    count += 1;
    at = next;
  }
  if (count === 0) closeSync(file);
}

/** A pack that no other process writes to. */
function createPack(folder: string, generation: string): number {
  mkdirSync(folder, { recursive: true });
  for (let number = 1; ; number += 1) {
    try {
      return openSync(join(folder, `${generation}-${process.pid}-${number}.pack`), 'wx+');
    } catch (error) {
      if (!isFault(error, 'EEXIST')) throw error;
    }
  }
}

const recordAt = (file: number, at: number, head: number, body: number): PackedRecord => ({
  head: () => readText(file, at, head),
  body: () => readText(file, at + head, body),
});

function readText(file: number, at: number, length: number): string {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length;) {
    const read = readSync(file, bytes, done, length - done, at + done);
    if (read === 0) throw new Error(`a pack ended ${length - done} bytes early`);
    done += read;
  }
  return bytes.toString();
}

function writeWhole(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}

const lengthIn = (bytes: Buffer): string => bytes.length.toString(16).padStart(lengthDigits, '0');

const isFault = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;
