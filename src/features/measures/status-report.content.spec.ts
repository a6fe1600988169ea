import { MeasureStatus } from './measure-status.js';
import {
  isReasonCodeNeeded,
  isReasonNeeded,
  type ReportContent,
  type ReportedMeasure,
  requireCompleteContent,
  requireSoundContent,
  unchangedSince,
} from './status-report.content.js';
import { DeviationReason, SelfAssessment } from './status-report.enums.js';

const { ON_TRACK, AT_RISK, OFF_TRACK } = SelfAssessment;
const TODAY = '2026-11-02';
const measure: ReportedMeasure = {
  status: MeasureStatus.IN_PROGRESS,
  plannedStart: '2026-03-01',
  plannedEnd: '2027-06-30',
};
const said = (content: Partial<ReportContent> = {}): ReportContent => ({
  isUnchanged: false,
  selfAssessment: ON_TRACK,
  text: 'Der Kurs läuft.',
  reasonCode: null,
  reason: null,
  counterStep: null,
  nextStep: null,
  newPlannedEnd: null,
  progressPercent: null,
  needsSteering: false,
  proposedStatus: null,
  ...content,
});
const refusal = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const sound = (content: Partial<ReportContent>, of: Partial<ReportedMeasure> = {}) =>
  refusal(() => requireSoundContent(said(content), { ...measure, ...of }, TODAY));
const complete = (content: Partial<ReportContent>) =>
  refusal(() => requireCompleteContent(said(content), measure));

describe('A status report never', () => {
  it('has more than three sentences', () => {
    expect(sound({ text: 'Eins. Zwei. Drei.' })).toBeUndefined();
    expect(sound({ text: 'Eins. Zwei. Drei. Vier.' })).toBe('measures.tooManySentences');
  });

  it.each(Object.values(MeasureStatus))(
    'says 100 percent of a measure that is %s unless finished or standing',
    (status) => {
      const allowed = status === MeasureStatus.COMPLETED || status === MeasureStatus.ONGOING;
      expect(sound({ progressPercent: 100 }, { status })).toBe(
        allowed ? undefined : 'measures.progressNotComplete',
      );
      expect(sound({ progressPercent: 99 }, { status })).toBeUndefined();
    },
  );

  it('proposes what the measure cannot become, or what the office does itself', () => {
    const { IN_PROGRESS, ONGOING, ON_HOLD, COMPLETED, DISCONTINUED, AGREED } = MeasureStatus;
    for (const proposedStatus of [ONGOING, ON_HOLD, COMPLETED, DISCONTINUED])
      expect(sound({ proposedStatus })).toBeUndefined();
    for (const proposedStatus of [IN_PROGRESS, AGREED])
      expect(sound({ proposedStatus })).toBe('measures.statusNotProposable');
    expect(sound({ proposedStatus: COMPLETED }, { status: AGREED })).toBe('measures.statusNotProposable');
    expect(sound({ proposedStatus: IN_PROGRESS }, { status: AGREED })).toBe('measures.statusNotProposable');
  });

  it.each([
    ['2026-11-01', 'measures.newEndInPast'],
    ['2026-11-02', undefined],
    ['2027-01-31', undefined],
    ['2028-01-31', undefined],
  ])('moves the planned end to a day before today: %s', (newPlannedEnd, expected) => {
    expect(sound({ newPlannedEnd })).toBe(expected);
  });

  it('moves the planned end before the planned beginning', () => {
    expect(sound({ newPlannedEnd: '2027-01-31' }, { plannedStart: '2027-02-01' })).toBe(
      'measures.newEndBeforeStart',
    );
    expect(sound({ newPlannedEnd: '2027-01-31' }, { plannedStart: null })).toBeUndefined();
  });
});

describe('A status report that goes on', () => {
  const later = '2027-12-31';
  const earlier = '2027-01-31';
  it.each([
    [ON_TRACK, null, false, false],
    [ON_TRACK, later, false, true],
    [ON_TRACK, earlier, false, true],
    [ON_TRACK, '2027-06-30', false, false],
    [AT_RISK, null, false, false],
    [AT_RISK, earlier, false, true],
    [AT_RISK, later, true, true],
    [OFF_TRACK, null, true, true],
    [OFF_TRACK, earlier, true, true],
    [OFF_TRACK, later, true, true],
  ])(
    '%s with new end %s needs a reason code: %s, a reason: %s',
    (selfAssessment, newPlannedEnd, code, words) => {
      const content = said({ selfAssessment, newPlannedEnd });
      expect(isReasonCodeNeeded(content, measure)).toBe(code);
      expect(isReasonNeeded(content, measure)).toBe(words);
    },
  );

  it('is refused with what is missing, one thing after the other', () => {
    expect(complete({ text: ' ' })).toBe('measures.reportTextMissing');
    expect(complete({ selfAssessment: OFF_TRACK })).toBe('measures.reasonCodeMissing');
    expect(complete({ selfAssessment: OFF_TRACK, reasonCode: DeviationReason.STAFF })).toBe(
      'measures.reasonMissing',
    );
    expect(complete({ selfAssessment: OFF_TRACK, reasonCode: DeviationReason.STAFF, reason: ' ' })).toBe(
      'measures.reasonMissing',
    );
  });

  it('is not held up by a missing counter step', () => {
    expect(
      complete({ selfAssessment: OFF_TRACK, reasonCode: DeviationReason.STAFF, reason: 'Stelle unbesetzt' }),
    ).toBeUndefined();
  });

  it('gives a first end to a measure that had none as a move that needs a reason, but no code', () => {
    const content = said({ selfAssessment: AT_RISK, newPlannedEnd: later });
    const open = { ...measure, plannedEnd: null };
    expect(isReasonCodeNeeded(content, open)).toBe(false);
    expect(isReasonNeeded(content, open)).toBe(true);
  });
});

describe('"Unchanged"', () => {
  it('takes over everything said last, but does not move the day again', () => {
    const last = said({
      selfAssessment: OFF_TRACK,
      counterStep: 'Neue Räume',
      reasonCode: DeviationReason.PARTNER,
      newPlannedEnd: '2027-12-31',
    });
    expect(unchangedSince(last)).toEqual({ ...last, isUnchanged: true, newPlannedEnd: null });
  });

  it('needs something that was said before', () => {
    expect(refusal(() => unchangedSince(undefined))).toBe('measures.nothingToBeUnchanged');
  });

  it('is complete in itself', () => {
    expect(complete({ isUnchanged: true, text: '', selfAssessment: OFF_TRACK })).toBeUndefined();
  });
});
