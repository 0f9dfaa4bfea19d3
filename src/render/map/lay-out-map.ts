import type { Cooperation, Tie } from '../../model/cooperation.ts';
import { estimateWidth, wrapWords } from '../drawing/wrap-words.ts';
import { bendLine, type Curve } from './bend-line.ts';
import type { Box, Point } from './geometry.ts';
import type { MapShape } from './map-shape.ts';
import { orderRing } from './order-ring.ts';
import { placeLabel, type MapLabel } from './place-label.ts';

/** A party in its place. */
export type PlacedParty =
  | { readonly place: 'centre'; readonly id: string; readonly lines: readonly string[]; readonly box: Box }
  | { readonly place: 'around'; readonly id: string; readonly at: Point; readonly label: MapLabel };

/** A tie as a curve from the middle of one party to that of the other. */
export interface PlacedTie {
  readonly tie: Tie;
  readonly curve: Curve;
  readonly width: number;
}

/** The map with everything in its place. */
export interface MapLayout {
  readonly shape: MapShape;
  /** The heights between which everything stands. */
  readonly top: number;
  readonly bottom: number;
  readonly parties: readonly PlacedParty[];
  /** Thick lines first, so that thin ones stay seen. */
  readonly ties: readonly PlacedTie[];
}

/** The words that stand at a party. */
type NameOf = (id: string) => string;

/** Places the parties with their names and draws the ties around what is in their way. The same input gives the same map. */
export function layOutMap({ parties, ties }: Cooperation, nameOf: NameOf, shape: MapShape): MapLayout {
  const middle = { x: shape.width / 2, y: shape.height / 2 };
  const centre = placeCentre(
    parties.filter(({ place }) => place === 'centre').map(({ id }) => id),
    nameOf,
    shape,
    middle,
  );
  const around = parties.filter(({ place }) => place === 'around').map(({ id }) => id);
  const seats = seatsOf(around.length, shape, middle);
  const order = getOrder(ties, shape.name, () => {
    // Names change from language to language; the seats should not, so the centre counts with a box of fixed size.
    const fixed = new Map(centre.map(({ id, box }) => [id, { ...box, width: 110, height: 56 }]));
    return orderRing(around, ties, { seats, centre: fixed });
  });
  const placed: readonly PlacedParty[] = [
    ...order.flatMap((id, index): PlacedParty[] => {
      const at = seats[index];
      return at === undefined ? [] : [{ place: 'around', id, at, label: placeLabel(nameOf(id), at, shape) }];
    }),
    ...centre,
  ];
  const boxes = new Map(placed.map((party) => [party.id, boxOf(party, shape)]));
  const heights = placed.flatMap((party) => [boxOf(party, shape), ...(party.place === 'around' ? [party.label.box] : [])]);
  return {
    shape,
    top: Math.min(...heights.map(({ y, height }) => y - height / 2)) - margin,
    bottom: Math.max(...heights.map(({ y, height }) => y + height / 2)) + margin,
    parties: placed,
    ties: placeTies(ties, boxes, shape),
  };
}

const orders = new WeakMap<readonly Tie[], Map<MapShape['name'], readonly string[]>>();

/** The order of the seats, found once: every language has the same. */
function getOrder(ties: readonly Tie[], shape: MapShape['name'], find: () => readonly string[]): readonly string[] {
  const known = orders.get(ties) ?? new Map<MapShape['name'], readonly string[]>();
  orders.set(ties, known);
  const order = known.get(shape) ?? find();
  known.set(shape, order);
  return order;
}

function placeCentre(
  ids: readonly string[],
  nameOf: NameOf,
  { centre, type }: MapShape,
  middle: Point,
): readonly Extract<PlacedParty, { place: 'centre' }>[] {
  return ids.map((id, index) => {
    const lines = wrapWords(nameOf(id), centre.labelWidth);
    const offset = (index - (ids.length - 1) / 2) * centre.distance;
    const width = Math.max(0, ...lines.map(estimateWidth)) * type.size + 28;
    return {
      place: 'centre',
      id,
      lines,
      box: { ...middle, [centre.axis]: middle[centre.axis] + offset, width, height: lines.length * type.lineHeight + 20 },
    };
  });
}

/** Seats on the ellipse, the first on top, then clockwise; evenly by angle. */
function seatsOf(count: number, { ring }: MapShape, middle: Point): readonly Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return { x: round(middle.x + ring.x * Math.cos(angle)), y: round(middle.y + ring.y * Math.sin(angle)) };
  });
}

function boxOf(party: PlacedParty, { mark }: MapShape): Box {
  return party.place === 'centre' ? party.box : { ...party.at, width: 2 * mark, height: 2 * mark };
}

/** Thick lines first: they stay straight, and thin ones keep off them. */
function placeTies(ties: readonly Tie[], boxes: ReadonlyMap<string, Box>, { line }: MapShape): readonly PlacedTie[] {
  const placed: PlacedTie[] = [];
  for (const tie of ties.toSorted((a, b) => b.principles.length - a.principles.length)) {
    const [a, b] = tie.between;
    const [from, to] = [boxes.get(a), boxes.get(b)];
    if (from === undefined || to === undefined) continue;
    const obstacles = [...boxes].filter(([id]) => id !== a && id !== b).map(([, box]) => box);
    const curve = bendLine(
      from,
      to,
      obstacles,
      placed.map((other) => other.curve),
      8,
    );
    placed.push({ tie, curve, width: round(line.first + line.more * (tie.principles.length - 1)) });
  }
  return placed;
}

/** Room above and below everything. */
const margin = 4;

const round = (value: number): number => Math.round(value * 100) / 100;
