import { describe, expect, it } from 'vitest';
import { distanceToBox, pointOnCurve, type Box } from '../../../src/render/map/geometry.ts';
import { layOutMap, type MapLayout } from '../../../src/render/map/lay-out-map.ts';
import { narrowShape, wideShape } from '../../../src/render/map/map-shape.ts';
import { boxesOverlap } from './boxes-overlap.ts';
import { nameOf, sampleMap } from './sample-map.ts';

const shapes = { wide: wideShape, narrow: narrowShape };
const cases = [2, 3, 5, 8, 10, 12].flatMap((count) => [['wide', count] as const, ['narrow', count] as const]);
const layOut = (shape: 'wide' | 'narrow', count: number): MapLayout => layOutMap(sampleMap(count), nameOf, shapes[shape](count));

/** Everything that takes room: marks, names, the boxes of the centre. */
function boxesOf({ parties, shape }: MapLayout): readonly { readonly what: string; readonly box: Box }[] {
  return parties.flatMap((party) =>
    party.place === 'centre'
      ? [{ what: party.id, box: party.box }]
      : [
          { what: party.id, box: { ...party.at, width: 2 * shape.mark, height: 2 * shape.mark } },
          { what: `${party.id}'s name`, box: party.label.box },
        ],
  );
}

describe.each(cases)('layOutMap, %s, with %d parties around', (shape, count) => {
  const layout = layOut(shape, count);

  it('puts no mark or name on another', () => {
    const boxes = boxesOf(layout);
    const overlapping = boxes.flatMap(({ what, box }, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => boxesOverlap(box, other.box))
        .map((other) => `${what} and ${other.what}`),
    );
    expect(overlapping).toEqual([]);
  });

  it('cuts nothing', () => {
    const cut = boxesOf(layout).filter(
      ({ box }) =>
        box.x - box.width / 2 < 0 ||
        box.x + box.width / 2 > layout.shape.width ||
        box.y - box.height / 2 < layout.top ||
        box.y + box.height / 2 > layout.bottom,
    );
    expect(cut.map(({ what }) => what)).toEqual([]);
  });

  it('draws a line for each tie, from one party to the other', () => {
    expect(layout.ties).toHaveLength(sampleMap(count).ties.length);
    const places = new Map(layout.parties.map((party) => [party.id, party.place === 'centre' ? party.box : party.at]));
    for (const {
      tie,
      curve: [from, , to],
    } of layout.ties) {
      expect([from, to].map(({ x, y }) => [x, y])).toEqual(tie.between.map((id) => [places.get(id)?.x, places.get(id)?.y]));
    }
  });

  it('makes a line as wide as its principles are many', () => {
    for (const { tie, width } of layout.ties) {
      expect(width).toBeCloseTo(layout.shape.line.first + layout.shape.line.more * (tie.principles.length - 1), 2);
    }
  });

  it('is the same when it is made again', () => {
    expect(layOut(shape, count)).toEqual(layout);
  });
});

it.each(['wide', 'narrow'] as const)('leads no line of a map of eight through a party that it does not touch, %s', (shape) => {
  const layout = layOut(shape, 8);
  const marks = layout.parties.map((party) => ({
    id: party.id,
    box: party.place === 'centre' ? party.box : { ...party.at, width: 2 * layout.shape.mark, height: 2 * layout.shape.mark },
  }));
  const crossed = layout.ties.flatMap(({ tie, curve }) =>
    marks
      .filter(
        ({ id, box }) =>
          !tie.between.includes(id) &&
          Array.from({ length: 49 }, (_, step) => pointOnCurve(curve, (step + 1) / 50)).some((point) => distanceToBox(point, box) === 0),
      )
      .map(({ id }) => `${tie.between.join('–')} through ${id}`),
  );
  expect(crossed).toEqual([]);
});

it('keeps the seats when names change with the language', () => {
  const seats = (name: (id: string) => string): readonly string[] =>
    layOutMap(sampleMap(8), name, wideShape(8)).parties.map(({ id }) => id);
  expect(seats((id) => `Ελληνικά ${id} με μεγάλο όνομα`)).toEqual(seats(nameOf));
});
