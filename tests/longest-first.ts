import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of browser tests that take longest, from the longest. */
const long = ['accessibility', 'lighthouse', 'whole-build', 'epubs', 'printouts', 'printed-matter', 'printed-lines', 'hosting'];

/** Begins with the tests that take longest, so that no worker ends with one of them while the others have nothing left to do. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification): number => {
      const rank = long.findIndex((name) => moduleId.endsWith(`tests/browser/${name}.test.ts`));
      return rank === -1 ? long.length : rank;
    };
    return (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
