/** The measures of a drawing of the map, in its own units. */
export interface MapShape {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  /** Half the axes of the ellipse on which the parties around stand. */
  readonly ring: { readonly x: number; readonly y: number };
  /** Radius of the mark of a party around. */
  readonly mark: number;
  readonly type: { readonly size: number; readonly lineHeight: number };
  /** The widest line of a name, in ems. */
  readonly labelWidth: number;
  /** The parties of the centre stand in a row on a wide map, in a column on a narrow one. */
  readonly centre: { readonly axis: 'x' | 'y'; readonly distance: number; readonly labelWidth: number };
  /** Width of the line of a tie with one principle, and what each further one adds. */
  readonly line: { readonly first: number; readonly more: number };
}

/** The map as it stands on a desk, with names beside the marks. */
export function wideShape(around: number): MapShape {
  return {
    name: 'wide',
    width: 960,
    height: 400 + around * 22,
    ring: { x: 310, y: 140 + around * 10 },
    mark: 25,
    type: { size: 16, lineHeight: 20 },
    labelWidth: 8.4,
    centre: { axis: 'x', distance: 190, labelWidth: 6 },
    line: { first: 1.25, more: 0.9 },
  };
}

/** The map as it stands on a phone, at about its own size, with names above and below the marks. */
export function narrowShape(around: number): MapShape {
  return {
    name: 'narrow',
    width: 360,
    height: 300 + around * 42,
    ring: { x: 146, y: 95 + around * 19 },
    mark: 20,
    type: { size: 13, lineHeight: 16 },
    labelWidth: 8,
    centre: { axis: 'y', distance: 120, labelWidth: 6 },
    line: { first: 1.1, more: 0.7 },
  };
}
