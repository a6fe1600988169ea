import { localDate, nrw } from '../../kernel/calendar.js';
import { withNoticeOf } from './notice-period.rules.js';
import { ProfileKind, StepKind } from './profile.enums.js';
import { planSteps } from './review.rules.js';

const step = (code: string, offsetDays: number, kind = StepKind.NOTICE) =>
  ({ code, kind, offsetDays, counting: 'CALENDAR_DAYS', roll: 'PREVIOUS_WORKING_DAY' }) as const;
const committee = [step('COMM-05', -14), step('COMM-06', -7), step('COMM-07', -3)];

/** When the council is invited to its meeting of 26 March 2026. */
const invitedOn = (noticeDays: number, noticeCounting: 'CALENDAR_DAYS' | 'FULL_CALENDAR_DAYS_BETWEEN') => {
  const steps = withNoticeOf({ noticeDays, noticeCounting }, ProfileKind.COMMITTEE, committee);
  const days = {
    anchor: localDate('2026-03-26'),
    today: localDate('2026-01-05'),
    startsOn: localDate('2026-01-06'),
  };
  const plan = planSteps({ kind: ProfileKind.COMMITTEE, reportOffset: null, steps }, days, nrw);
  return plan.steps.find(({ code }) => code === 'COMM-06')?.dueOn;
};

describe('The notice period of a body', () => {
  it.each([
    [6, 'CALENDAR_DAYS', '2026-03-20'],
    [6, 'FULL_CALENDAR_DAYS_BETWEEN', '2026-03-19'],
    [7, 'CALENDAR_DAYS', '2026-03-19'],
    [7, 'FULL_CALENDAR_DAYS_BETWEEN', '2026-03-18'],
    [9, 'CALENDAR_DAYS', '2026-03-17'],
    [9, 'FULL_CALENDAR_DAYS_BETWEEN', '2026-03-16'],
    [14, 'CALENDAR_DAYS', '2026-03-12'],
    [14, 'FULL_CALENDAR_DAYS_BETWEEN', '2026-03-11'],
  ] as const)('of %d days (%s) invites to 26 March 2026 on %s', (days, counting, expected) => {
    expect(invitedOn(days, counting)).toBe(expected);
  });

  it('puts the invitation where it belongs among the other steps', () => {
    const steps = withNoticeOf(
      { noticeDays: 21, noticeCounting: 'CALENDAR_DAYS' },
      ProfileKind.COMMITTEE,
      committee,
    );
    expect(steps.map(({ code, offsetDays }) => `${code} ${offsetDays}`)).toEqual([
      'COMM-06 -21',
      'COMM-05 -14',
      'COMM-07 -3',
    ]);
  });

  it('moves the invitation of a conference, and nothing else', () => {
    const steps = [step('CONF-08', -15), step('CONF-09', -14, StepKind.INVITATION), step('COMM-06', -7)];
    const body = { noticeDays: 10, noticeCounting: 'WORKING_DAYS' } as const;
    expect(
      withNoticeOf(body, ProfileKind.CONFERENCE, steps).map(({ code, counting }) => [code, counting]),
    ).toEqual([
      ['CONF-08', 'CALENDAR_DAYS'],
      ['CONF-09', 'WORKING_DAYS'],
      ['COMM-06', 'CALENDAR_DAYS'],
    ]);
  });

  it('of a body that has none leaves the profile as it is', () => {
    const body = { noticeDays: null, noticeCounting: 'CALENDAR_DAYS' } as const;
    expect(withNoticeOf(body, ProfileKind.COMMITTEE, committee)).toBe(committee);
  });
});
