import { describe, expect, it } from 'vitest';
import { openSmallEdition } from '../editions/build-edition.ts';

const organisations = (note: string, role = 'Miller', affiliation = 'The Mill'): string => `partners:
  - id: mill
    name: The Mill
    note: ${note}
experts:
  - { name: A. Baker, role: ${role}, affiliation: ${affiliation} }
`;
const check = (text: string): readonly object[] => openSmallEdition({ 'organisations.yaml': text }).diagnostics;

describe('remarksWorded', () => {
  it.each(['Grinds', '{ en: Grinds }', '{ en: Grinds, el: Αλέθει }'])('says nothing of %s', (note) => {
    expect(check(organisations(note, note, note))).toEqual([]);
  });

  it('points at a language that the edition does not have', () => {
    const fault = { code: 'language-unknown', file: 'organisations.yaml' };
    expect(check(organisations('{ en: Grinds, ell: Αλέθει }', '{ en: Miller, fr: Meunier }'))).toMatchObject([
      { ...fault, line: 4, column: 25, message: '`ell` is not a known language.', remedy: expect.stringContaining('Did you mean `el`?') },
      { ...fault, line: 6, column: 43, message: '`fr` is not a known language.' },
    ]);
  });

  it.each(['{ el: Αλέθει }', '{}'])('asks for the source language in %s', (note) => {
    expect(check(organisations(note))).toMatchObject([
      {
        code: 'field-missing',
        line: 4,
        column: 5,
        message: 'The field `partners.1.note.en` is missing.',
        remedy: 'Add `en:` (a text).',
      },
    ]);
  });

  it('looks at references, roles and affiliations too', () => {
    const reference = '- { id: miller1999, type: book, title: On flour, note: { el: Χωρίς σελίδες } }\n';
    const { diagnostics } = openSmallEdition({
      'references.yaml': reference,
      'organisations.yaml': organisations('Grinds', '{ el: Μυλωνάς }', '{ el: Ο Μύλος }'),
    });
    expect(diagnostics.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)).toEqual([
      'organisations.yaml:6:23 The field `experts.1.role.en` is missing.',
      'organisations.yaml:6:46 The field `experts.1.affiliation.en` is missing.',
      'references.yaml:1:50 The field `1.note.en` is missing.',
    ]);
  });

  it.each([
    ['[Grinds]', 'The field `partners.1.note` is a list; expected a text or a group of fields.'],
    ['{ en: 3 }', 'The field `partners.1.note.en` is `3`; expected a text, here in quotation marks.'],
    ['{ en: Grinds, el: }', 'The field `partners.1.note.el` is empty; expected a text.'],
  ])('leaves %s to the schema', (note, message) => {
    expect(check(organisations(note))).toMatchObject([{ code: 'field-wrong', message }]);
  });
});
