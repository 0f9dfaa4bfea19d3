/** The icons that the generator draws (`render/set-icons.ts`): what a stakeholder may be marked with. */
export const iconNames = [
  'shield',
  'exchange',
  'book',
  'houses',
  'hands',
  'circle-people',
  'columns',
  'two-people',
  'organisation',
  'virus',
] as const;
export type IconName = (typeof iconNames)[number];
