import { conditions, type Condition } from '../publish/pdf-ua/conditions.ts';

const introduction = `Every PDF of the build is made to meet PDF/UA-1 (ISO 14289-1), and says so in its metadata only if none of the checks in \`src/publish/pdf-ua/\` fails. The tests run them over every PDF of the built site.

The Matterhorn Protocol 1.1 turns the standard into failure conditions. Those that a machine can test are listed here one by one, in our own words, with the check that looks for them. Most have a test in which a good file is spoiled in one place and must fail there and nowhere else.

Some kinds of thing never come out of Chromium, and the checks do not know them: fonts that are not CID fonts with a TrueType program, CMaps of their own, CIDSets, XFA forms, drawings of printer's marks. They are not passed over: wherever one is there, its presence alone is reported as a failure.`;

const limits = `## What the checks do not tell

- The 47 conditions that the protocol leaves to people: whether an alternative text says what a picture shows, whether the order of reading makes sense, whether a heading is one, whether colours can be told apart.
- Words that a style sheet generates (\`content: 'Note: '\`) come out of Chromium outside the tag tree. Here they are artefacts, so nothing that has to be read may stand in one.
- Whether a tag of a language names one that exists is judged by its form alone.
- They are our own reading of the protocol and of ISO 32000-1, not a certificate.

## Beyond the protocol

- ISO 32000-1, 14.7.1: the file says that it is tagged.
- ISO 32000-1, 14.7.4: the tag tree holds together. Each element names the one above it, what it refers to is on the page, and the way back from there leads to the same element.
- The rows of a table fill the same number of columns (reported as 09-004); the headers that cells name are in their table (as 15-003).`;

/** The page `docs/pdf-ua.md`: what is checked in every PDF, condition by condition. */
export function writePdfUaPage(): string {
  return `${[
    '# PDF/UA',
    '<!-- Written by `npm run docs` from src/publish/pdf-ua/conditions.ts. -->',
    introduction,
    `## The ${conditions.length} conditions that a machine can test`,
    ['| condition | fails when | here |', '| --- | --- | --- |', ...conditions.map(writeRow)].join('\n'),
    limits,
  ].join('\n\n')}\n`;
}

function writeRow({ id, title, treatment }: Condition): string {
  const here = treatment.kind === 'checked' ? `\`${treatment.by}.ts\`` : `${treatment.what} is reported as ${treatment.as}`;
  return `| ${id} | ${title} | ${here} |`;
}
