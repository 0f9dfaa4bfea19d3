import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { iconPaths } from '../../src/model/icon-paths.ts';
import { createArtefactStore } from '../../src/publish/artefact-store.ts';
import { withBrowser } from '../../src/publish/browser.ts';
import { createFileWriter } from '../../src/publish/file-writer.ts';
import { writeIcons } from '../../src/publish/write-icons.ts';
import { fictionalEdition } from '../render/render-context.ts';

const outDir = mkdtempSync(join(tmpdir(), 'icons-'));
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

/** Runs in the page: how large a browser finds a picture, and how opaque its first pixel. */
const readInPage = async (address: string): Promise<{ width: number; height: number; corner: number | undefined }> => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const context = document.createElement('canvas').getContext('2d');
  context?.drawImage(image, 0, 0);
  return { width: image.width, height: image.height, corner: context?.getImageData(0, 0, 1, 1).data[3] };
};

test('browsers read both icons: that for tabs has clear corners, that for home screens fills its square', { timeout: 60_000 }, async () => {
  const edition = fictionalEdition();
  await withBrowser({}, async (browser) => {
    const plan = {
      edition,
      address: 'https://workshops.example/',
      files: createFileWriter(outDir),
      store: createArtefactStore(join(outDir, 'kept')),
    };
    const files = await writeIcons(browser, plan);
    expect(files.map(({ path }) => path).sort()).toEqual(Object.values(iconPaths).sort());
    const page = await browser.newPage();
    const read = (path: string, type: string): ReturnType<typeof readInPage> =>
      page.evaluate(readInPage, `data:${type};base64,${readFileSync(join(outDir, path)).toString('base64')}`);
    expect(await read(iconPaths.tab, 'image/x-icon')).toEqual({ width: 32, height: 32, corner: 0 });
    expect(await read(iconPaths.homeScreen, 'image/png')).toEqual({ width: 180, height: 180, corner: 255 });
  });
});
