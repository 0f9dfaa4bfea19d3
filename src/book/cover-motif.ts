import type { Element } from 'hast';
import { s } from 'hastscript';
import { findCooperation } from '../model/cooperation.ts';
import type { Edition } from '../model/types.ts';
import { setIconElements } from '../render/set-icons.ts';

/** Units of the drawing: a square of 100 around its middle. Discs reach over its edge. */
const ring = 44;
const disc = 6;
const icon = 6.6;
/** How far a line is drawn towards the middle: 0 is straight, 1 passes through it. */
const bend = 0.62;
/** In units: for one principle, for each further one, and at most. */
const line = { first: 0.34, further: 0.3, most: 1.6 } as const;

interface Seat {
  readonly x: number;
  readonly y: number;
}

/**
 * The motif of the cover: a disc with its icon for each set on a ring, and the lines of the cooperation that the
 * principles ask for, bent towards the middle where the person stands whom all of it is about. Without a map, every set is
 * tied to every other. Decoration: it says nothing that the book does not say.
 */
export function drawCoverMotif(edition: Edition): Element {
  const stakeholders = Object.entries(edition.config.stakeholders);
  const seats = new Map(stakeholders.map(([id], index) => [id, seatOf(index, stakeholders.length)]));
  const lines = listTies(edition).flatMap(({ between: [a, b], weight }) => {
    const [from, to] = [seats.get(a), seats.get(b)];
    return from === undefined || to === undefined ? [] : [drawLine(from, to, weight)];
  });
  const discs = stakeholders.map(([id, { hue, icon: name }]) => drawDisc(seats.get(id) ?? { x: 0, y: 0 }, hue, name));
  return s('svg.cover-motif', { viewBox: '-50 -50 100 100', ariaHidden: 'true', fill: 'none' }, [
    s('g.cover-ties', { stroke: 'currentColor', strokeLinecap: 'round' }, lines),
    s('circle.cover-heart', { cx: 0, cy: 0, r: 1.5, fill: 'currentColor' }),
    ...discs,
  ]);
}

function listTies(edition: Edition): readonly { readonly between: readonly [string, string]; readonly weight: number }[] {
  const ties = findCooperation(edition)?.ties;
  if (ties !== undefined) return ties.map(({ between, principles }) => ({ between, weight: principles.length }));
  const ids = Object.keys(edition.config.stakeholders);
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b) => ({ between: [a, b] as const, weight: 1 })));
}

function seatOf(index: number, of: number): Seat {
  const angle = (index / of) * 2 * Math.PI - Math.PI / 2;
  return { x: round(ring * Math.cos(angle)), y: round(ring * Math.sin(angle)) };
}

function drawLine(from: Seat, to: Seat, weight: number): Element {
  const control = { x: ((from.x + to.x) / 2) * (1 - bend), y: ((from.y + to.y) / 2) * (1 - bend) };
  const width = Math.min(line.most, line.first + line.further * (weight - 1));
  return s('path', { d: `M${from.x} ${from.y}Q${round(control.x)} ${round(control.y)} ${to.x} ${to.y}`, strokeWidth: round(width) });
}

function drawDisc({ x, y }: Seat, hue: number, name: string): Element {
  const scale = round(icon / 24);
  const half = round(icon / 2);
  return s('g.hued.cover-disc', { style: `--hue:${hue}` }, [
    s('circle', { cx: x, cy: y, r: disc }),
    s(
      'g.cover-icon',
      {
        transform: `translate(${round(x - half)} ${round(y - half)}) scale(${scale})`,
        strokeWidth: 1.5,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
      },
      [...setIconElements(name)],
    ),
  ]);
}

const round = (value: number): number => Math.round(value * 100) / 100;
