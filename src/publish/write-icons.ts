import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import type { Browser } from 'puppeteer-core';
import { drawEditionIcon } from '../book/pictures/edition-icon.ts';
import { iconPaths } from '../model/icon-paths.ts';
import { wrapAsIco } from './pictures/wrap-as-ico.ts';
import { writeArtefact, type WrittenFile } from './write-artefact.ts';
import type { PrintPlan } from './write-books.ts';
import { writeSvg } from '../render/write-html.ts';

/** In pixels: what phones take for home screens, and what tabs show on fine screens. */
const sizes = { homeScreen: 180, tab: 32 } as const;

/** Writes the signs of the edition that browsers look for at the root of a host: the drawing in pixels. */
export async function writeIcons(browser: Browser, { edition, files, store }: PrintPlan): Promise<readonly WrittenFile[]> {
  const engine = [await browser.version(), readFileSync(import.meta.filename, 'utf8')];
  const write = async (path: string, icon: Element, size: number, finish: (png: Uint8Array) => Uint8Array): Promise<WrittenFile> => {
    const svg = writeSvg(icon);
    const make = async (): Promise<{ bytes: Uint8Array; pages: number }> => ({ bytes: await drawIcon(browser, svg, size), pages: 0 });
    const { bytes, origin } = await store.get(['icon', ...engine, svg, String(size)], make, 'png');
    const file = finish(bytes);
    return writeArtefact(files, path, { bytes: file, pages: 0, origin });
  };
  return [
    await write(iconPaths.homeScreen, drawEditionIcon(edition, 'square'), sizes.homeScreen, (png) => png),
    await write(iconPaths.tab, drawEditionIcon(edition), sizes.tab, (png) => wrapAsIco(png, sizes.tab)),
  ];
}

async function drawIcon(browser: Browser, svg: string, size: number): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; inline-size: 100vw }</style>${svg}`);
    return await page.screenshot({ type: 'png', omitBackground: true });
  } finally {
    await page.close();
  }
}
