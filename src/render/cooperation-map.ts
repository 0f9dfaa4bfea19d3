import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Cooperation, Party, Tie } from '../model/cooperation.ts';
import type { Point } from './map/geometry.ts';
import { layOutMap, type PlacedParty, type PlacedTie } from './map/lay-out-map.ts';
import { narrowShape, wideShape, type MapShape } from './map/map-shape.ts';
import { setIconElements } from './set-icons.ts';

/** What the map needs to know of the page that it stands on. */
export interface MapPage {
  readonly direction: 'ltr' | 'rtl';
  /** The name of the whole, for those who do not see it. */
  readonly label: string;
  readonly nameOf: (party: string) => MapName;
  /** Where a party leads to; nothing when no page is about it. */
  readonly hrefOfParty: (party: Party) => string | undefined;
  /** Where the line of a tie leads to. */
  readonly hrefOfTie: (tie: Tie) => string;
  /** The sentence of a tie: `Law enforcement and peers: 2 principles`. */
  readonly describeTie: (tie: Tie) => string;
  /** The hue of the set that asks for a tie. */
  readonly hueOfTie: (tie: Tie) => number | undefined;
}

/** The name of a party, with its language where it is not that of the page. */
export interface MapName {
  readonly name: string;
  readonly language?: string | undefined;
}

/**
 * Draws who cooperates with whom, once for wide places and once for narrow ones; the style sheet shows one of them.
 * Lines carry weight by their width, so that the map can be read in grey. Parties are links in the order of reading; the
 * lines are left out of it, because the list below the map says the same.
 */
export function renderCooperationMap(cooperation: Cooperation, page: MapPage): readonly Element[] {
  const around = cooperation.parties.filter(({ place }) => place === 'around').length;
  return [wideShape(around), narrowShape(around)].map((shape) => draw(cooperation, shape, page));
}

function draw(cooperation: Cooperation, shape: MapShape, page: MapPage): Element {
  const known = new Map(cooperation.parties.map((party) => [party.id, party]));
  const codeOf = (id: string): string => (known.get(id)?.place === 'around' ? (known.get(id)?.set?.code ?? '') : '');
  const { ties, parties, top, bottom } = layOutMap(cooperation, (id) => `${codeOf(id)} ${page.nameOf(id).name}`, shape);
  return s(
    'svg',
    {
      className: ['map', `map-${shape.name}`],
      viewBox: `0 ${round(top)} ${shape.width} ${round(bottom - top)}`,
      role: 'group',
      ariaLabel: page.label,
      direction: page.direction,
      fontSize: shape.type.size,
      fill: 'currentColor',
    },
    [
      s(
        'g',
        { className: ['map-ties'], fill: 'none', stroke: 'currentColor' },
        ties.map((tie) => drawTie(tie, page)),
      ),
      ...parties.flatMap((placed) => {
        const party = known.get(placed.id);
        return party === undefined ? [] : [drawParty(placed, party, shape, page)];
      }),
    ],
  );
}

function drawTie({ tie, curve: [from, control, to], width }: PlacedTie, page: MapPage): Element {
  const d = `M${from.x} ${from.y}Q${round(control.x)} ${round(control.y)} ${to.x} ${to.y}`;
  const words = page.describeTie(tie);
  const line = { d, stroke: 'var(--accent, currentColor)', strokeWidth: width };
  return s(
    'a',
    { className: ['map-tie', 'hued'], href: page.hrefOfTie(tie), tabIndex: -1, ariaLabel: words, ...hueStyle(page.hueOfTie(tie)) },
    [
      s('title', words),
      s('path', { className: ['map-hit'], d, stroke: 'transparent', strokeWidth: 14 }),
      s('path', { className: ['map-line'], ...line }),
    ],
  );
}

function drawParty(placed: PlacedParty, party: Party, shape: MapShape, page: MapPage): Element {
  const { name, language } = page.nameOf(party.id);
  const href = page.hrefOfParty(party);
  const tag = href === undefined ? 'g' : 'a';
  const properties = {
    className: ['map-party', `map-${placed.place}`, 'hued'],
    ...(href === undefined ? { role: 'img' } : { href }),
    ariaLabel: placed.place === 'around' && party.set !== undefined ? `${party.set.code} ${name}` : name,
    ...(language === undefined ? {} : { lang: language }),
    ...hueStyle(party.set?.hue),
  };
  return s(tag, properties, placed.place === 'centre' ? centreMark(placed, shape) : aroundMark(placed, party, shape, page.direction));
}

function centreMark({ box, lines }: Extract<PlacedParty, { place: 'centre' }>, { type }: MapShape): Element[] {
  const first = box.y - ((lines.length - 1) * type.lineHeight) / 2;
  const rect = { x: round(box.x - box.width / 2), y: round(box.y - box.height / 2), width: round(box.width), height: box.height, rx: 6 };
  return [
    s('rect', { className: ['map-mark'], fill: 'currentColor', ...rect }),
    s(
      'text',
      { className: ['map-centre-name'], textAnchor: 'middle', fill: 'var(--paper, white)', fontWeight: 600 },
      linesOf(lines, { x: box.x, y: first }, type.lineHeight),
    ),
  ];
}

function aroundMark(
  { at, label }: Extract<PlacedParty, { place: 'around' }>,
  party: Party,
  { mark, type }: MapShape,
  direction: MapPage['direction'],
): Element[] {
  const size = round(mark * 1.15);
  return [
    s('circle', {
      className: ['map-mark'],
      cx: at.x,
      cy: at.y,
      r: mark,
      fill: 'var(--paper, white)',
      stroke: 'var(--accent, currentColor)',
      strokeWidth: 2,
    }),
    s(
      'svg',
      { x: round(at.x - size / 2), y: round(at.y - size / 2), width: size, height: size, viewBox: '0 0 24 24', ...iconStroke },
      setIconElements(party.set?.icon ?? ''),
    ),
    s(
      'text',
      {
        className: ['map-name'],
        textAnchor: anchorOf(label.align, direction),
        paintOrder: 'stroke',
        stroke: 'var(--paper, white)',
        strokeWidth: 5,
        strokeLineJoin: 'round',
      },
      linesOf(label.lines, label.at, type.lineHeight, (line, index) => (index === 0 ? withCode(line, party.set?.code) : [line])),
    ),
  ];
}

/** Lines of words under each other. A space without width keeps their last and first words apart for those who hear or copy them. */
function linesOf(
  lines: readonly string[],
  at: Point,
  lineHeight: number,
  contentOf: (line: string, index: number) => (Element | string)[] = (line) => [line],
): Element[] {
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [s('tspan', { fontSize: 0 }, ' ')]),
    s('tspan', { x: round(at.x), y: round(at.y + index * lineHeight), dy: '0.35em' }, contentOf(line, index)),
  ]);
}

/** The code stands out from the name behind it. */
function withCode(line: string, code: string | undefined): (Element | string)[] {
  if (code === undefined || !line.startsWith(code)) return [line];
  return [s('tspan', { className: ['map-code'], fill: 'var(--accent, currentColor)', fontWeight: 600 }, code), line.slice(code.length)];
}

/** Where a line of words begins follows from its direction; the side of the drawing does not. */
function anchorOf(align: 'left' | 'centre' | 'right', direction: 'ltr' | 'rtl'): string {
  if (align === 'centre') return 'middle';
  return (align === 'left') === (direction === 'ltr') ? 'start' : 'end';
}

function hueStyle(hue: number | undefined): { readonly style?: string } {
  return hue === undefined ? {} : { style: `--hue:${hue}` };
}

const iconStroke = {
  fill: 'none',
  stroke: 'var(--accent, currentColor)',
  strokeWidth: 1.5,
  strokeLineCap: 'round',
  strokeLineJoin: 'round',
} as const;

const round = (value: number): number => Math.round(value * 10) / 10;
