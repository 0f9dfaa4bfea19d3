/** The generator's icons, drawn on a square of 24 with lines of 1.5 and round ends; SVG shapes without colours of their own. */
const shapes: Readonly<Record<string, string>> = {
  shield: '<path d="M12 3 5 5.5v5.2c0 4.6 2.8 8.2 7 10.3 4.2-2.1 7-5.7 7-10.3V5.5L12 3Z"/><path d="m9 12 2.2 2.2L15.2 10"/>',
  exchange: '<path d="M4 8.5h14.5M15 5l3.5 3.5L15 12M20 15.5H5.500M9 12l-3.5 3.500L9 19"/>',
  book: '<path d="M12 6.500C10 5 7 4.5 4 4.500v13.500c3 0 6 .5 8 2 2-1.5 5-2 8-2V4.500c-3 0-6 .5-8 2Zm0 0V20"/>',
  houses: '<path d="M3.5 20v-8L8 8l4.5 4v8Zm0 0h17M12.5 20h8v-9.500L15.5 6 12 9M8 20v-4"/>',
  hands: '<path d="M12 20c-4.5-2.8-8-6-8-9.800A4.2 4.2 0 0 1 12 8a4.2 4.2 0 0 1 8 2.200c0 3.8-3.5 7-8 9.800Z"/><path d="m8 12.5 2.5 2.500c1 1 2.5.5 3-.5l2.5-2.5"/>',
  'circle-people':
    '<circle cx="12" cy="4.8" r="1.8"/><circle cx="18.8" cy="9.8" r="1.8"/><circle cx="16.2" cy="18" r="1.8"/><circle cx="7.8" cy="18" r="1.8"/><circle cx="5.2" cy="9.8" r="1.8"/><circle cx="12" cy="12.2" r="3"/>',
  columns: '<path d="M4 9.5 12 4l8 5.500ZM4 20h16M6.5 12.500V17m5.5-4.500V17m5.5-4.500V17"/>',
  'two-people':
    '<circle cx="8.5" cy="8" r="2.8"/><circle cx="16.3" cy="9" r="2.2"/><path d="M3.5 19c0-3 2-5.2 5-5.200s5 2.2 5 5.200M15.5 14c2.8-.3 5 1.5 5 4.5"/>',
  organisation: '<rect x="9" y="4" width="6" height="4.5"/><rect x="3.5" y="15.5" width="5.5" height="4.5"/><rect x="15" y="15.5" width="5.5" height="4.5"/><path d="M12 8.500V12m-5.7 3.500V12h11.500v3.5"/>',
  virus: '<circle cx="12" cy="12" r="4.8"/><path d="M12 3.500v3.700m0 9.600v3.700M3.5 12h3.700m9.6 0h3.700M6 6l2.6 2.600m6.8 6.800L18 18M18 6l-2.6 2.600m-6.8 6.800L6 18"/>',
};

/** The shapes of an icon, to stand inside an `svg` with `viewBox="0 0 24 24"`; a dot where there is no drawing of that name. */
export function setIconShapes(name: string): string {
  return shapes[name] ?? '<circle cx="12" cy="12" r="4"/>';
}
