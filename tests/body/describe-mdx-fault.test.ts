import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/body/parse-body.ts';

describe('describeMdxFault', () => {
  it.each([
    ['a\n\n<Callout kind="note">\n\nb', '3:1', '`<Callout>` is opened and not closed where it should be'],
    ['- <Callout kind="note">\n\n  a\n\n</Callout>', '1:3', '`<Callout>` is opened and not closed where it should be'],
    ['<Callout kind="note">\n\na\n\n</Calout>', '5:1', '`</Calout>` closes nothing, since `<Callout>` is still open'],
    ['a\n\n</Callout>', '3:1', 'this tag closes a component that was not opened'],
    ['under 5 cm (<5 cm)', '1:13', 'this `<` begins no component'],
    ['at <https://a.example>', '1:4', 'a web address stands between `<` and `>`; write `[words](https://…)`'],
    ['<Callout kind=note>', '1:15', 'the value of an attribute lacks its quotation marks'],
    ['<Callout kind=“note”>', '1:15', 'the quotation marks of an attribute are straight: `"`'],
    ['<Callout kind="note', '1:20', 'the value of an attribute lacks its closing quotation mark'],
    ['<Callout kind="note"', '1:21', 'the text ends within the tag of a component'],
    ['<Callout kind="note" "a">', '1:22', '`"` does not belong into the tag `<Callout>`, whose attributes look like `name="value"`'],
    ['<Callout, kind="note">', '1:9', '`,` does not belong into the tag `<Callout>`, whose attributes look like `name="value"`'],
    ['<Callout kind="note">\n\na\n\n</Callout kind="note">', '5:11', 'a closing tag holds its name alone: `</Callout>`'],
    ['<Callout kind="note">\n\na\n\n</callout>', '5:1', '`</callout>` closes nothing, since `<Callout>` is still open'],
    ['Ask <the host. It', '1:5', 'this `<` begins no component'],
    ['Ask <the …', '1:5', 'this `<` begins no component'],
    ['Ask\nthem <if they', '2:6', 'this `<` begins no component'],
    ['Ask <the\nhost. It', '1:5', 'this `<` begins no component'],
    ['at <www.a.example>', '1:4', 'a web address stands between `<` and `>`; write `[words](https://…)`'],
    ['at <mailto:a@b.example>', '1:4', 'a web address stands between `<` and `>`; write `[words](https://…)`'],
  ])('says of %j at %s: %s', (text, place, reason) => {
    const [problem] = parseBody(text).facts.problems;
    expect(problem).toMatchObject({ code: 'mdx-malformed', params: { reason } });
    expect(`${problem?.position.line}:${problem?.position.column}`).toBe(place);
  });

  it.each([
    ['Exchange<br>them', '1:9', 'br'],
    ['- a\n- b<br>c', '2:4', 'br'],
    ['<Callout kind="note">a<br>b</Callout>', '1:23', 'br'],
    ['a <b>c\n\nd', '1:3', 'b'],
    ['a </b>', '1:3', '/b'],
    ['<div>\n\na', '1:1', 'div'],
    ['<a href=b>c</a>', '1:1', 'a'],
  ])('takes %j for HTML at %s', (text, place, found) => {
    const [problem] = parseBody(text).facts.problems;
    expect(problem).toMatchObject({ code: 'html-in-content', params: { found } });
    expect(`${problem?.position.line}:${problem?.position.column}`).toBe(place);
  });

  it.each([
    ['a\nb {c d} e', '2:3', '{c d}'],
    ['a {b\nc', '1:3', '{b'],
    ['import a from', '1:1', 'import a from'],
  ])('takes %j for code at %s', (text, place, found) => {
    const [problem] = parseBody(text).facts.problems;
    expect(problem).toMatchObject({ code: 'code-in-content', params: { found } });
    expect(`${problem?.position.line}:${problem?.position.column}`).toBe(place);
  });
});
