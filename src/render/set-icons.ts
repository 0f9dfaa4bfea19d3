import type { Element } from 'hast';
import { s } from 'hastscript';
import type { IconName } from '../schema/icon-names.ts';

/** The generator's icons, drawn on a square of 24 with lines of 1.5 and round ends; SVG shapes without colours of their own. */
const shapes: Readonly<Record<IconName, string>> = {
  shield: '<path d="M12 3 5 5.5v5.2c0 4.6 2.8 8.2 7 10.3 4.2-2.1 7-5.7 7-10.3V5.5L12 3Z"/><path d="m9 12 2.2 2.2L15.2 10"/>',
  exchange: '<path d="M4 8.5h14.5M15 5l3.5 3.5L15 12M20 15.5H5.5M9 12l-3.5 3.5L9 19"/>',
  book: '<path d="M12 6.5C10 5 7 4.5 4 4.5v13.5c3 0 6 .5 8 2 2-1.5 5-2 8-2V4.5c-3 0-6 .5-8 2Zm0 0V20"/>',
  houses: '<path d="M3.5 20v-8L8 8l4.5 4v8Zm0 0h17M12.5 20h8v-9.5L15.5 6 12 9M8 20v-4"/>',
  hands:
    '<path d="M12 20c-4.5-2.8-8-6-8-9.8A4.2 4.2 0 0 1 12 8a4.2 4.2 0 0 1 8 2.2c0 3.8-3.5 7-8 9.8Z"/><path d="m8 12.5 2.5 2.5c1 1 2.5.5 3-.5l2.5-2.5"/>',
  'circle-people':
    '<circle cx="12" cy="4.8" r="1.8"/><circle cx="18.8" cy="9.8" r="1.8"/><circle cx="16.2" cy="18" r="1.8"/><circle cx="7.8" cy="18" r="1.8"/><circle cx="5.2" cy="9.8" r="1.8"/><circle cx="12" cy="12.2" r="3"/>',
  columns: '<path d="M4 9.5 12 4l8 5.5ZM4 20h16M6.5 12.5V17m5.5-4.5V17m5.5-4.5V17"/>',
  'two-people':
    '<circle cx="8.5" cy="8" r="2.8"/><circle cx="16.3" cy="9" r="2.2"/><path d="M3.5 19c0-3 2-5.2 5-5.2s5 2.2 5 5.2M15.5 14c2.8-.3 5 1.5 5 4.5"/>',
  organisation:
    '<rect x="9" y="4" width="6" height="4.5"/><rect x="3.5" y="15.5" width="5.5" height="4.5"/><rect x="15" y="15.5" width="5.5" height="4.5"/><path d="M12 8.5V12m-5.7 3.5V12h11.5v3.5"/>',
  virus:
    '<circle cx="12" cy="12" r="5"/><path d="M12 7V3.5m-1.5 0h3M12 17v3.5m-1.5 0h3M7 12H3.5m0-1.5v3M17 12h3.5m0-1.5v3M8.5 8.5 6 6M15.5 8.5 18 6M8.5 15.5 6 18m9.5-2.5L18 18"/><circle cx="10.5" cy="11" r=".6"/><circle cx="13.5" cy="13.3" r=".6"/>',
};

const byName: ReadonlyMap<string, string> = new Map(Object.entries(shapes));

/** The shapes of an icon, to stand inside an `svg` with `viewBox="0 0 24 24"`; a dot for any other name, as of parties that have no set. */
export function setIconShapes(name: string): string {
  return byName.get(name) ?? '<circle cx="12" cy="12" r="4"/>';
}

/** The same shapes as elements: they are flat, one tag after the other. */
export function setIconElements(name: string): Element[] {
  return [...setIconShapes(name).matchAll(/<(\w+)([^>]*)\/>/g)].map(([, tag = 'path', attributes = '']) =>
    s(tag, Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]))),
  );
}
