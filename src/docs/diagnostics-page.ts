import { catalogue, codes, type Code } from '../diagnostics/catalogue.ts';

/** What the check says of a faulty edition, by code, as people read it: see `reportForPeople`. */
export type ExampleReports = ReadonlyMap<Code, string>;

/** The page `docs/diagnostics.md`: every problem that the check can find, with an example and its remedy. */
export function writeDiagnosticsPage(reports: ExampleReports): string {
  return `${[
    '# Diagnostics',
    '<!-- Written by `npm run docs` from src/diagnostics/ and tests/diagnostics/. -->',
    '`npm run check` names each problem by a code that never changes. A warning does not stop the build; everything else does. Each code has a folder in `tests/diagnostics/` with the files that bring it about.',
    codes.map((code) => `- [\`${code}\`](#${code}): ${catalogue[code].title}`).join('\n'),
    ...codes.flatMap((code) => [
      `## ${code}`,
      `${catalogue[code].title}.${catalogue[code].severity === 'warning' ? ' A warning.' : ''}`,
      exampleOf(reports.get(code)),
    ]),
  ].join('\n\n')}\n`;
}

/** The first problem of a report. */
function exampleOf(report: string | undefined): string {
  return report === undefined ? 'No example yet.' : `\`\`\`text\n${report.split('\n\n', 1)[0]?.trimEnd() ?? ''}\n\`\`\``;
}
