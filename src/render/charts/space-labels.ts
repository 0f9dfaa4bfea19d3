/** The heights between which labels may stand. */
export interface LabelRoom {
  readonly top: number;
  readonly bottom: number;
}

/** A label that wants to stand at a height and takes some room there. */
export interface PlacedLabel {
  /** Where its middle should be. */
  readonly wanted: number;
  readonly height: number;
}

/**
 * Moves labels apart so that none covers another, each as near to its place as the others allow, all within `room`.
 * @returns the middles, in the order of the labels.
 */
export function spaceLabels(labels: readonly PlacedLabel[], room: LabelRoom): readonly number[] {
  const order = labels.map((_, index) => index).sort((a, b) => (labels[a]?.wanted ?? 0) - (labels[b]?.wanted ?? 0) || a - b);
  const groups: Group[] = [];
  for (const index of order) {
    const label = labels[index];
    if (label === undefined) continue;
    groups.push(settle({ members: [index], height: label.height, wantedTop: label.wanted - label.height / 2, top: 0 }, room));
    for (;;) {
      const below = groups.at(-1);
      const above = groups.at(-2);
      if (below === undefined || above === undefined || above.top + above.height <= below.top) break;
      groups.splice(-2, 2, merge(above, below, room));
    }
  }
  const middles = labels.map(({ wanted }) => wanted);
  for (const { members, top } of groups) {
    let y = top;
    for (const index of members) {
      const height = labels[index]?.height ?? 0;
      middles[index] = y + height / 2;
      y += height;
    }
  }
  return middles;
}

/** Labels that touch and move together. */
interface Group {
  readonly members: readonly number[];
  readonly height: number;
  /** Where its top would be if nothing else stood there. */
  readonly wantedTop: number;
  readonly top: number;
}

function settle(group: Group, room: LabelRoom): Group {
  return { ...group, top: Math.max(room.top, Math.min(group.wantedTop, room.bottom - group.height)) };
}

/** The wish of the whole is the mean of the wishes of its members for it. */
function merge(above: Group, below: Group, room: LabelRoom): Group {
  const count = above.members.length + below.members.length;
  const wantedTop = (above.wantedTop * above.members.length + (below.wantedTop - above.height) * below.members.length) / count;
  return settle({ members: [...above.members, ...below.members], height: above.height + below.height, wantedTop, top: 0 }, room);
}
