import { describe, expect, it } from 'vitest';
import { entryId, languageTag } from '../../../src/schema/ids.ts';
import { buildCooperationSection } from '../../../src/site/view/cooperation-section.ts';
import { pageContext } from './page-context.ts';

const build = (language: string): ReturnType<typeof buildCooperationSection> =>
  buildCooperationSection(pageContext({ type: 'entry', id: entryId.parse('home'), language: languageTag.parse(language) }));

describe('buildCooperationSection', () => {
  it('says every line of the map in words, with the principles that ask for it', () => {
    const ties = build('en')?.ties.map(
      ({ names: [a, b], principles }) => `${a.name} – ${b.name}: ${principles.map(({ code }) => code).join(' ')}`,
    );
    expect(ties).toEqual(['Workshops – Town halls: WS-1 TH-1', 'Town halls – Bench hosts: TH-1']);
  });

  it('leads from a line to its one principle, or to the list when there are several', () => {
    const { drawings = '', ties = [] } = build('en') ?? {};
    expect(drawings).toContain('href="/x/en/principles/town-halls/th-1/"');
    expect(drawings).toContain(`href="#${ties[0]?.id ?? ''}"`);
  });

  it('leads from a stakeholder to its set and from an actor to its principles', () => {
    const { drawings = '' } = build('en') ?? {};
    expect(drawings).toContain('href="/x/en/principles/workshops/"');
    expect(drawings).toContain('href="/x/en/principles/actor/bench-hosts/"');
  });

  it('names the language of a stakeholder whose set was not translated', () => {
    const names = build('he')?.ties.flatMap(({ names: both }) => both) ?? [];
    expect(names.find(({ name }) => name === 'Town halls')?.language).toBe('en');
    expect(names.find(({ name }) => name === 'סדנאות')?.language).toBeUndefined();
  });
});
