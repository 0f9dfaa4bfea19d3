import { createReadStream, createWriteStream, existsSync, readFileSync, rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { onInterrupt } from './on-interrupt.ts';
import { unpackTar } from './unpack-tar.ts';

/** The pinned Chromium, unpacked. */
export interface UnpackedChromium {
  readonly executable: string;
  /** Shared libraries that a bare system lacks; for LD_LIBRARY_PATH of the browser alone. */
  readonly libraries: string;
  /** The only fonts that the browser falls back to, so that a fallback looks the same everywhere. */
  readonly fonts: string;
}

const inflate = promisify(brotliDecompress);

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into a folder of `cache` named by version, once; about two seconds and 210 MB.
 * The package's own unpacking is not used: it writes to a fixed place without a version, where an old browser outlives
 * an upgrade, and leaves its libraries packed outside of Lambda.
 */
export async function unpackChromium(cache: string): Promise<UnpackedChromium> {
  const home = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const folder = join(cache, `chromium-${readVersion(home)}`);
  if (!existsSync(folder)) await unpackInto(folder, join(home, 'bin'));
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'lib'), fonts: join(folder, 'fonts') };
}

async function unpackInto(folder: string, packed: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(`${folder}.unpacking-`);
  const release = onInterrupt(() => rmSync(staging, { recursive: true, force: true, maxRetries: 20, retryDelay: 25 }));
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(packed, 'chromium.br')),
        createBrotliDecompress({ chunkSize: 2 ** 21 }),
        createWriteStream(join(staging, 'chromium'), { mode: 0o755 }),
      ),
      ...['al2023', 'fonts', 'swiftshader'].map(async (name) =>
        unpackTar(await inflate(await readFile(join(packed, `${name}.tar.br`))), staging),
      ),
    ]);
    // A folder of mkdtemp is closed to other users of the machine; what one unpacked, all may run.
    await chmod(staging, 0o755);
    // One step from absent to complete: another process sees no half of it.
    await rename(staging, folder);
  } catch (error) {
    // Another process may have been faster; its folder is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    release();
    await rm(staging, { recursive: true, force: true });
  }
}

function readVersion(home: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest && typeof manifest.version === 'string') {
    return manifest.version;
  }
  throw new Error(`No version in ${join(home, 'package.json')}.`);
}
