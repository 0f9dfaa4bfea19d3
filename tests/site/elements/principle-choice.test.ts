import { describe, expect, it } from 'vitest';
import { fitsChoice, linkOfChoice, readChoice, toggleChoice, writeChoice } from '../../../src/site/elements/principle-choice.ts';

const anything = (): boolean => true;
const facets = { actor: ['peers', 'police'], theme: ['rights'], set: ['law-enforcement'] };

describe('the choice of principles', () => {
  it('is read from the address and written to it in one order', () => {
    const choice = readChoice(new URLSearchParams('set=policy&actor=peers&page=2'), anything);
    expect(choice).toEqual({ actor: 'peers', set: 'policy' });
    expect(writeChoice(choice)).toBe('?actor=peers&set=policy');
  });

  it('is handed out as the page of what alone was chosen, or with the list', () => {
    const pageOf = (name: string, value: string): string => `/en/${name}/${value}/`;
    expect(linkOfChoice({}, pageOf)).toBeUndefined();
    expect(linkOfChoice({ theme: 'rights' }, pageOf)).toBe('/en/theme/rights/');
    expect(linkOfChoice({ theme: 'rights' }, () => undefined)).toBe('?theme=rights');
    expect(linkOfChoice({ theme: 'rights', actor: 'peers' }, pageOf)).toBe('?actor=peers&theme=rights');
  });

  it('leaves the address bare when nothing is chosen', () => {
    expect(writeChoice({})).toBe('');
  });

  it('passes values over that no list offers', () => {
    expect(readChoice(new URLSearchParams('actor=nobody&theme=rights'), (_, value) => value !== 'nobody')).toEqual({ theme: 'rights' });
  });

  it('takes one value of each kind, and lets it go when it is chosen again', () => {
    const chosen = toggleChoice(toggleChoice({}, 'actor', 'peers'), 'theme', 'rights');
    expect(chosen).toEqual({ actor: 'peers', theme: 'rights' });
    expect(toggleChoice(chosen, 'actor', 'police')).toEqual({ actor: 'police', theme: 'rights' });
    expect(toggleChoice(chosen, 'actor', 'peers')).toEqual({ theme: 'rights' });
  });

  it.each([
    [{}, true],
    [{ actor: 'peers' }, true],
    [{ actor: 'police', theme: 'rights', set: 'law-enforcement' }, true],
    [{ actor: 'police', theme: 'consent' }, false],
    [{ set: 'policy' }, false],
  ])('fits a principle that has every value of %j: %s', (choice, fits) => {
    expect(fitsChoice(facets, choice)).toBe(fits);
  });
});
