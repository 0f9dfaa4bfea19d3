import CSL, { type StyleNode } from 'citeproc';
import { describe, expect, it } from 'vitest';
import { pruneStyle, type StyleUse } from '../../src/render/prune-style.ts';

const use: StyleUse = { types: new Set(['book', 'report']), fields: new Set(['title', 'publisher']) };

/** A style in short: `if(type=book match=any){a} else{b}` for a choice; macros and their names stay. */
function prune(inside: string): string {
  const style = CSL.parseXml(`<style class="in-text"><citation><layout>${inside}</layout></citation></style>`);
  return write(pruneStyle(style, use)).replace(/^style\{citation\{layout\{|\}\}\}$/g, '');
}

function write(node: StyleNode | string): string {
  if (typeof node === 'string') return node;
  const { name, children } = node;
  const { class: _class, ...attrs } = node.attrs;
  const tests = Object.entries(attrs).map(([test, value]) => `${test}=${value}`);
  const inside = children.length === 0 ? '' : `{${children.map(write).join(' ')}}`;
  return `${name}${tests.length === 0 ? '' : `(${tests.join(' ')})`}${inside}`;
}

const choice = (...branches: readonly string[]): string => `<choose>${branches.join('')}</choose>`;
const text = (value: string): string => `<text value="${value}"/>`;

describe('pruneStyle', () => {
  it('drops branches for works that the edition has none of', () => {
    expect(
      prune(
        choice(
          `<if type="song">${text('a')}</if>`,
          `<else-if type="book song" match="any">${text('b')}</else-if>`,
          `<else>${text('c')}</else>`,
        ),
      ),
    ).toBe('choose{if(type=book match=any){text(value=b)} else{text(value=c)}}');
  });

  it('puts what is always taken in the place of the choice', () => {
    expect(
      prune(choice(`<if variable="DOI">${text('a')}</if>`, `<else>${text('b')}${choice(`<if type="song">${text('c')}</if>`)}</else>`)),
    ).toBe('text(value=b)');
    expect(prune(choice(`<if type="song map" match="none">${text('a')}</if>`, `<else>${text('b')}</else>`))).toBe('text(value=a)');
  });

  it('needs all tests of a branch where it does not say otherwise', () => {
    expect(prune(choice(`<if type="book" variable="DOI">${text('a')}</if>`, `<else>${text('b')}</else>`))).toBe('text(value=b)');
    expect(prune(choice(`<if type="book" variable="title">${text('a')}</if>`))).toBe('choose{if(type=book variable=title){text(value=a)}}');
  });

  it('takes types for alternatives', () => {
    expect(prune(choice(`<if type="book song">${text('a')}</if>`, `<else>${text('b')}</else>`))).toBe(
      'choose{if(type=book){text(value=a)} else{text(value=b)}}',
    );
    expect(prune(choice(`<if type="book song" match="none">${text('a')}</if>`, `<else>${text('b')}</else>`))).toBe(
      'choose{if(type=book match=none){text(value=a)} else{text(value=b)}}',
    );
  });

  it('leaves tests that it cannot decide', () => {
    const inside = choice(
      `<if locator="chapter">${text('a')}</if>`,
      `<else-if is-numeric="locator" match="any">${text('b')}</else-if>`,
      `<else-if variable="container-title-short">${text('c')}</else-if>`,
    );
    expect(prune(inside)).toBe(
      'choose{if(locator=chapter){text(value=a)} else-if(is-numeric=locator match=any){text(value=b)} else-if(variable=container-title-short){text(value=c)}}',
    );
  });

  it('drops the macros that nothing names any more', () => {
    const style = CSL.parseXml(
      '<style><macro name="one"><text macro="two"/></macro><macro name="two"><text variable="title"/></macro><macro name="three"><text macro="two"/></macro>' +
        '<citation><layout><choose><if type="song"><text macro="three"/></if><else><text macro="one"/></else></choose></layout></citation></style>',
    );
    expect(pruneStyle(style, use).children.map((node) => (typeof node === 'string' ? node : node.attrs['name']))).toEqual([
      'one',
      'two',
      undefined,
    ]);
  });
});
