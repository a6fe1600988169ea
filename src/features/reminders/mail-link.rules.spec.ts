import { localDate } from '../../kernel/calendar.js';
import { MeasureStatus } from '../measures/index.js';
import { AnswerAction, AnswerState } from './mail-link.model.js';
import { answersTo, answerStateOf, type AskedFor, lastDayOf, requireAlive } from './mail-link.rules.js';

const { UNCHANGED, REPORT, NOT_YET } = AnswerAction;
const TODAY = localDate('2026-11-02');
const nobody = { writes: false, releases: false, coordinates: false };
const asked: AskedFor = {
  standing: { ...nobody, writes: true },
  status: MeasureStatus.IN_PROGRESS,
  lastReportedOn: '2026-08-01',
  hasOpen: false,
  closedBecause: null,
  openReport: null,
  putOff: null,
};

describe('The link of a mail', () => {
  it.each([
    [null, '2026-12-02'],
    ['2026-10-01', '2026-12-02'],
    ['2026-11-18', '2026-12-02'],
    ['2026-11-19', '2026-12-03'],
    ['2027-01-04', '2027-01-18'],
  ])('works, for reports owed until %s, until %s', (lastDue, expected) => {
    expect(lastDayOf(TODAY, lastDue)).toBe(expected);
  });

  it.each([
    ['its last day has passed', { expiresOn: '2026-11-01' }, 'reminders.linkExpired'],
    ['it was revoked', { isRevoked: true }, 'reminders.linkRevoked'],
    ['the person may not answer any more', { mayAnswer: false }, 'reminders.linkWithoutRight'],
  ])('opens nothing when %s', (_, change, code) => {
    const link = { expiresOn: '2026-11-02', isRevoked: false, mayAnswer: true };
    expect(() => requireAlive(link, TODAY)).not.toThrow();
    expect(() => requireAlive({ ...link, ...change }, TODAY)).toThrow(code);
  });
});

describe('A measure of a mail', () => {
  const ahead = { to: '2026-11-20', isAsked: true };
  it.each<[Partial<AskedFor>, AnswerState, AnswerAction[]]>([
    [{}, AnswerState.OPEN, [UNCHANGED, REPORT, NOT_YET]],
    [{ lastReportedOn: null }, AnswerState.OPEN, [REPORT, NOT_YET]],
    [{ lastReportedOn: TODAY }, AnswerState.OPEN, [REPORT, NOT_YET]],
    [{ status: MeasureStatus.COMPLETED }, AnswerState.OPEN, []],
    [{ standing: nobody }, AnswerState.OPEN, []],
    [{ standing: { ...nobody, coordinates: true } }, AnswerState.OPEN, [UNCHANGED, REPORT, NOT_YET]],
    [{ putOff: ahead }, AnswerState.PUT_OFF, [UNCHANGED, REPORT]],
    [{ putOff: { ...ahead, isAsked: false } }, AnswerState.PUT_OFF, [UNCHANGED, REPORT, NOT_YET]],
    [{ putOff: { to: TODAY, isAsked: false } }, AnswerState.OPEN, [UNCHANGED, REPORT, NOT_YET]],
    [{ hasOpen: true, openReport: 'DRAFT' }, AnswerState.IN_PROGRESS, []],
    [{ hasOpen: true, openReport: 'RETURNED' }, AnswerState.IN_PROGRESS, []],
    [{ hasOpen: true, openReport: 'SUBMITTED' }, AnswerState.SUBMITTED, []],
    [{ closedBecause: 'REPORTED', openReport: 'DRAFT' }, AnswerState.REPORTED, []],
    [{ closedBecause: 'NOT_NEEDED', putOff: ahead }, AnswerState.NOT_NEEDED, []],
  ])('with %j is %s and can be answered with %j', (change, state, answers) => {
    expect(answerStateOf({ ...asked, ...change }, TODAY)).toBe(state);
    expect(answersTo({ ...asked, ...change }, TODAY)).toEqual(answers);
  });
});
