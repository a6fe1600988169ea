import { MeasureStatus } from './measure-status.js';
import { type Confirmable, obstacleTo } from './status-report.confirmation.rules.js';

const TODAY = '2026-11-02';
const due: Confirmable = {
  standing: { writes: true, releases: true, coordinates: false },
  status: MeasureStatus.IN_PROGRESS,
  lastReportedOn: '2026-08-01',
  hasOpen: false,
};
const officer = { writes: true, releases: false, coordinates: false };
const coordinator = { writes: false, releases: false, coordinates: true };

describe('"Unchanged" with one click', () => {
  it.each<[string, Confirmable | undefined, string | undefined]>([
    ['what a head reported on before', due, undefined],
    ['what coordination confirms for the office', { ...due, standing: coordinator }, undefined],
    ['what nobody may see', undefined, 'NOT_FOUND'],
    ['what an officer may only write about', { ...due, standing: officer }, 'NOT_ALLOWED'],
    ['what is over', { ...due, status: MeasureStatus.COMPLETED }, 'NOT_REPORTED_ON'],
    ['what somebody is writing about', { ...due, hasOpen: true }, 'REPORT_OPEN'],
    ['what was never reported on', { ...due, lastReportedOn: null }, 'NEVER_REPORTED'],
    ['what was reported on today', { ...due, lastReportedOn: TODAY }, 'REPORTED_TODAY'],
  ])('meets, for %s, its answer', (_, measure, expected) => {
    expect(obstacleTo(measure, TODAY)).toBe(expected);
  });

  it('is an answer also of an officer, whose head releases it, but of nobody else', () => {
    expect(obstacleTo({ ...due, standing: officer }, TODAY, 'ANSWER')).toBeUndefined();
    expect(obstacleTo({ ...due, standing: coordinator }, TODAY, 'ANSWER')).toBeUndefined();
    const stranger = { writes: false, releases: false, coordinates: false };
    expect(obstacleTo({ ...due, standing: stranger }, TODAY, 'ANSWER')).toBe('NOT_ALLOWED');
    expect(obstacleTo({ ...due, standing: officer, hasOpen: true }, TODAY, 'ANSWER')).toBe('REPORT_OPEN');
  });
});
