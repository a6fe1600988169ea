import { MeasureStatus } from './measure-status.js';
import { ReportAction, ReportState, ReportWarning, SelfAssessment } from './status-report.enums.js';
import {
  allowedReportActions,
  isOnBehalf,
  isReported,
  type JudgedReport,
  reportSteps,
  requireReleaser,
  requireReturnReason,
  requireWriter,
  type ReportStanding,
  stateAfter,
  warningsOf,
} from './status-report.rules.js';

const nobody: ReportStanding = { writes: false, releases: false, coordinates: false };
const officer: ReportStanding = { ...nobody, writes: true };
const head: ReportStanding = { ...nobody, writes: true, releases: true };
const deputy: ReportStanding = { ...nobody, releases: true };
const coordinator: ReportStanding = { ...nobody, coordinates: true };

const people = { nobody, officer, head, deputy, coordinator };
type Who = keyof typeof people;

const report = (state: ReportState, isAuthor = false): JudgedReport => ({
  state,
  isAuthor,
  measureStatus: MeasureStatus.IN_PROGRESS,
});
const { CHANGE, SUBMIT, RELEASE, RETURN } = ReportAction;
const { DRAFT, SUBMITTED, RETURNED, RELEASED } = ReportState;

const reason = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('The way of a status report', () => {
  const releaser = {
    [DRAFT]: [CHANGE, SUBMIT],
    [SUBMITTED]: [CHANGE, RELEASE, RETURN],
    [RETURNED]: [CHANGE],
    [RELEASED]: [],
  };
  const table: Record<Who, Record<ReportState, ReportAction[]>> = {
    nobody: { DRAFT: [], SUBMITTED: [], RETURNED: [], RELEASED: [] },
    officer: { DRAFT: [CHANGE, SUBMIT], SUBMITTED: [], RETURNED: [CHANGE], RELEASED: [] },
    head: releaser,
    deputy: releaser,
    coordinator: releaser,
  };

  it.each(
    Object.entries(table).flatMap(([who, states]) =>
      Object.entries(states).map(([state, actions]) => [who as Who, state as ReportState, actions] as const),
    ),
  )('lets the %s, where it is %s, do %j', (who, state, actions) => {
    expect(allowedReportActions(people[who], report(state))).toEqual(actions);
  });

  it.each(
    Object.keys(people).flatMap((who) =>
      Object.values(ReportState).map((state) => [who as Who, state] as const),
    ),
  )('refuses the %s, where it is %s, exactly what is not offered', (who, state) => {
    for (const isAuthor of [true, false]) {
      const offered = allowedReportActions(people[who], report(state, isAuthor));
      for (const action of Object.values(ReportAction)) {
        const refused = reason(() => stateAfter(action, people[who], report(state, isAuthor)));
        expect([action, refused === undefined]).toEqual([action, offered.includes(action)]);
      }
    }
  });

  it('lets a head release an own draft in one step, but not the unfinished draft of somebody else', () => {
    expect(stateAfter(RELEASE, head, report(DRAFT, true))).toBe(RELEASED);
    expect(reason(() => stateAfter(RELEASE, head, report(DRAFT)))).toBe('measures.reportNotYours');
  });

  it('never lets an officer release, not even an own draft', () => {
    expect(reason(() => stateAfter(RELEASE, officer, report(DRAFT, true)))).toBe('people.notAllowed');
  });

  it('leads back to a draft when a returned report is revised', () => {
    expect(stateAfter(CHANGE, officer, report(RETURNED))).toBe(DRAFT);
  });

  it('ends with the release', () => {
    expect(reportSteps.filter(({ from }) => from === RELEASED)).toEqual([]);
    expect(reason(() => stateAfter(CHANGE, head, report(RELEASED)))).toBe('measures.reportNotInState');
  });

  it.each(Object.values(MeasureStatus))(
    'is open while the measure is %s only where that is reported on',
    (status) => {
      const expected = ['AGREED', 'IN_PREPARATION', 'IN_PROGRESS', 'ONGOING', 'ON_HOLD'].includes(status);
      expect(isReported(status)).toBe(expected);
      const judged = { ...report(SUBMITTED), measureStatus: status };
      expect(allowedReportActions(head, judged).length > 0).toBe(expected);
      expect(reason(() => stateAfter(RELEASE, head, judged))).toBe(
        expected ? undefined : 'measures.notReportedOn',
      );
    },
  );
});

describe('Writing and releasing', () => {
  it.each<[Who, boolean, boolean]>([
    ['nobody', false, false],
    ['officer', true, false],
    ['head', true, true],
    ['deputy', true, true],
    ['coordinator', true, true],
  ])('are open to the %s: %s, %s', (who, writes, releases) => {
    expect(reason(() => requireWriter(people[who])) === undefined).toBe(writes);
    expect(reason(() => requireReleaser(people[who])) === undefined).toBe(releases);
  });

  it('are marked where coordination does them for an office that is not its own', () => {
    expect(isOnBehalf(coordinator, 'WRITER')).toBe(true);
    expect(isOnBehalf(coordinator, 'RELEASER')).toBe(true);
    expect(isOnBehalf({ ...officer, coordinates: true }, 'WRITER')).toBe(false);
    expect(isOnBehalf({ ...officer, coordinates: true }, 'RELEASER')).toBe(true);
    expect(isOnBehalf(deputy, 'WRITER')).toBe(false);
    expect(isOnBehalf(head, 'RELEASER')).toBe(false);
  });

  it('do not return a report without saying why', () => {
    expect(reason(() => requireReturnReason('  '))).toBe('measures.returnReasonMissing');
    expect(reason(() => requireReturnReason('Termin fehlt'))).toBeUndefined();
  });
});

describe('A report is warned about', () => {
  const { ON_TRACK, AT_RISK, OFF_TRACK } = SelfAssessment;
  const { COUNTER_STEP_MISSING, NEXT_STEP_MISSING, CONTRADICTED } = ReportWarning;
  it.each([
    [ON_TRACK, null, null, []],
    [AT_RISK, null, null, [NEXT_STEP_MISSING]],
    [AT_RISK, null, 'Gespräch', []],
    [OFF_TRACK, null, null, [COUNTER_STEP_MISSING, NEXT_STEP_MISSING]],
    [OFF_TRACK, 'Neue Räume', null, [NEXT_STEP_MISSING]],
    [OFF_TRACK, 'Neue Räume', 'Gespräch', []],
  ])(
    'when it is %s with counter step %j and next step %j: %j',
    (selfAssessment, counterStep, nextStep, warnings) => {
      const said = { selfAssessment, counterStep, nextStep };
      expect(warningsOf({ ...said, isContradicted: false })).toEqual(warnings);
      expect(warningsOf({ ...said, isContradicted: true })).toEqual([...warnings, CONTRADICTED]);
    },
  );
});
