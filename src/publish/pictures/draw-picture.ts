import type { Browser } from 'puppeteer-core';
import { sharePictureSize } from '../../model/share-pictures.ts';
import { openInTab } from '../pdf/reuse-tab.ts';
import { fitWords } from './fit-words.ts';
import { readPixels } from './read-pixels.ts';
import { writePalettePng } from './write-palette-png.ts';

/**
 * Draws the document of a picture as PNG, in the largest type in which nothing is cut; nothing when the smallest is too
 * large. `files` is the folder of what the style sheet of the edition may ask for.
 * @throws {PrintError} when the document asks for something that is not there.
 */
export async function drawPicture(browser: Browser, html: string, files: string): Promise<Uint8Array | undefined> {
  const { page, assertComplete, close } = await openInTab(browser, html, files);
  try {
    await page.setViewport(sharePictureSize);
    const fits = await fitWords(page);
    assertComplete();
    return fits ? writePalettePng(readPixels(await page.screenshot({ type: 'png', optimizeForSpeed: true }))) : undefined;
  } finally {
    await close();
  }
}
