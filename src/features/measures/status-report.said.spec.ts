import type { ReportContent } from './status-report.content.js';
import { DeviationReason, SelfAssessment } from './status-report.enums.js';
import { contentFrom, contentOf, givenContent } from './status-report.said.js';

const last: ReportContent = {
  isUnchanged: false,
  selfAssessment: SelfAssessment.AT_RISK,
  text: 'Die Stelle ist offen.',
  reasonCode: DeviationReason.STAFF,
  reason: 'Stelle unbesetzt',
  counterStep: 'Neue Ausschreibung',
  nextStep: 'Gespräche im Dezember',
  newPlannedEnd: '2027-12-31',
  progressPercent: 40,
  needsSteering: true,
  proposedStatus: null,
};
const refusal = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('What is entered in a report', () => {
  it('counts without the spaces around it, and an emptied entry as taken back', () => {
    expect(givenContent({ text: '  Läuft. ', reason: '  ', nextStep: null, counterStep: 'Neu' })).toEqual({
      text: 'Läuft.',
      reason: null,
      nextStep: null,
      counterStep: 'Neu',
    });
  });

  it('leaves alone what it does not name', () => {
    expect(contentFrom(givenContent({ progressPercent: 60 }), { until: last })).toEqual({
      ...last,
      progressPercent: 60,
    });
  });

  it('begins with an assessment, and is silent on everything else', () => {
    expect(refusal(() => contentFrom(givenContent({ text: 'Läuft.' }), {}))).toBe(
      'measures.selfAssessmentMissing',
    );
    expect(contentFrom({ selfAssessment: SelfAssessment.ON_TRACK }, {})).toMatchObject({
      isUnchanged: false,
      text: '',
      reason: null,
      needsSteering: false,
    });
  });

  it('takes back no assessment', () => {
    expect(contentFrom(givenContent({ selfAssessment: null, text: null }), { until: last })).toEqual({
      ...last,
      text: '',
    });
  });
});

describe('"Unchanged" in a report', () => {
  const unchanged = { ...last, isUnchanged: true, newPlannedEnd: null };

  it('says what was said last', () => {
    expect(contentFrom({ isUnchanged: true }, { last })).toEqual(unchanged);
  });

  it('bears no other word', () => {
    expect(refusal(() => contentFrom({ isUnchanged: true, text: 'Neu.' }, { last }))).toBe(
      'measures.unchangedButSaid',
    );
    expect(
      refusal(() => contentFrom(givenContent({ isUnchanged: true, text: '', reason: null }), { last })),
    ).toBe(undefined);
  });

  it('stays until something is said', () => {
    expect(contentFrom({}, { until: unchanged })).toEqual(unchanged);
    expect(contentFrom({ nextStep: 'Start im Mai' }, { until: unchanged })).toEqual({
      ...unchanged,
      isUnchanged: false,
      nextStep: 'Start im Mai',
    });
    expect(contentFrom({ isUnchanged: false }, { until: unchanged }).isUnchanged).toBe(false);
  });
});

it('The contents of a report are what it says and nothing else', () => {
  expect(contentOf({ ...last, id: 'x' } as ReportContent)).toEqual(last);
});
