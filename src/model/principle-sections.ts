/** The sections of a principle's body, in order. Their headings are interface words, and these names their anchors. */
export const principleSections = ['why-it-matters', 'in-practice', 'limits-and-cautions'] as const;
export type PrincipleSection = (typeof principleSections)[number];
