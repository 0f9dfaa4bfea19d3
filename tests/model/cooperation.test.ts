import { describe, expect, it } from 'vitest';
import { findCooperation } from '../../src/model/cooperation.ts';
import { sampleCooperation, type SampleParties, type SamplePrinciple } from './sample-cooperation.ts';

const parties: SampleParties = {
  stakeholders: ['police', 'peers', 'press', 'flood'],
  actors: ['teams', 'police', 'peers', 'press', 'mayors'],
  centre: ['teams', 'peers'],
};
const find = (...principles: readonly SamplePrinciple[]): ReturnType<typeof findCooperation> =>
  findCooperation(sampleCooperation(parties, principles));
const tiesOf = (...principles: readonly SamplePrinciple[]): readonly string[] =>
  find(...principles)?.ties.map(({ between, principles: asking }) => `${between.join('–')}: ${asking.map(({ id }) => id).join(' ')}`) ?? [];

describe('findCooperation', () => {
  it('finds nothing when the edition has no map', () => {
    expect(findCooperation(sampleCooperation({ stakeholders: ['police'], actors: [] }, []))).toBeUndefined();
  });

  it('ties the stakeholder of a set with each party that a principle names', () => {
    expect(tiesOf(['A-1', 'police', 'teams', 'peers'])).toEqual(['police–teams: A-1', 'police–peers: A-1']);
  });

  it('counts the principles of a tie from both sides, in their order', () => {
    expect(tiesOf(['A-1', 'police', 'peers'], ['B-1', 'peers', 'police'], ['A-2', 'police', 'peers'])).toEqual([
      'police–peers: A-1 B-1 A-2',
    ]);
  });

  it('ties nobody to itself', () => {
    expect(tiesOf(['A-1', 'police', 'police', 'teams'])).toEqual(['police–teams: A-1']);
  });

  it('leaves names out that the edition does not know', () => {
    expect(tiesOf(['A-1', 'police', 'polise', 'teams'])).toEqual(['police–teams: A-1']);
  });

  it('ties the others to each other when the stakeholder is a situation', () => {
    expect(tiesOf(['F-1', 'flood', 'press', 'teams', 'police'], ['F-2', 'flood', 'press'])).toEqual([
      'police–press: F-1',
      'police–teams: F-1',
      'press–teams: F-1',
    ]);
    expect(find(['F-1', 'flood', 'press', 'teams'])?.parties.map(({ id }) => id)).not.toContain('flood');
  });

  it('lists stakeholders and tied actors around, and the centre last', () => {
    expect(find(['A-1', 'police', 'mayors'])?.parties.map(({ id, place }) => `${id} ${place}`)).toEqual([
      'police around',
      'press around',
      'mayors around',
      'teams centre',
      'peers centre',
    ]);
  });

  it('knows the set of a party that has one', () => {
    const found = find(['A-1', 'police', 'teams'])?.parties ?? [];
    expect(found.map(({ id, set }) => [id, set?.code])).toEqual([
      ['police', 'AA'],
      ['press', 'AC'],
      ['teams', undefined],
      ['peers', 'AB'],
    ]);
  });
});
