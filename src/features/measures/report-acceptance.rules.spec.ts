import { MeasureStatus } from './measure-status.js';
import { AcceptanceAction, AcceptanceState } from './report-acceptance.entity.js';
import {
  acceptanceAfter,
  allowedAcceptanceActions,
  requireQuestion,
  waitsFor,
} from './report-acceptance.rules.js';
import type { ReportStanding } from './status-report.rules.js';

const nobody: ReportStanding = { writes: false, releases: false, coordinates: false };
const people: Record<string, ReportStanding> = {
  nobody,
  officer: { ...nobody, writes: true },
  head: { ...nobody, writes: true, releases: true },
  coordinator: { ...nobody, coordinates: true },
};

const reason = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

const { ACCEPT, ASK_BACK } = AcceptanceAction;
const { AWAITED, ACCEPTED, QUESTIONED, ANSWERED, OVERTAKEN } = AcceptanceState;
const IN_PROGRESS = MeasureStatus.IN_PROGRESS;

describe('The acceptance of a released report', () => {
  const ways: Record<AcceptanceState, [AcceptanceAction, AcceptanceState][]> = {
    [AWAITED]: [
      [ACCEPT, ACCEPTED],
      [ASK_BACK, QUESTIONED],
    ],
    [QUESTIONED]: [[ACCEPT, ACCEPTED]],
    [ACCEPTED]: [],
    [ANSWERED]: [],
    [OVERTAKEN]: [],
  };

  it.each(
    Object.values(AcceptanceState).flatMap((state) =>
      Object.values(MeasureStatus).map((measureStatus) => ({ state, measureStatus })),
    ),
  )('goes from $state, the measure being $measureStatus, only where the table says so', (judged) => {
    const isOpen = ['AGREED', 'IN_PREPARATION', 'IN_PROGRESS', 'ONGOING', 'ON_HOLD'].includes(
      judged.measureStatus,
    );
    const open = new Map(isOpen ? ways[judged.state] : []);
    for (const [who, standing] of Object.entries(people)) {
      const isCoordinator = who === 'coordinator';
      expect(allowedAcceptanceActions(standing, judged)).toEqual(isCoordinator ? [...open.keys()] : []);
      for (const action of Object.values(AcceptanceAction)) {
        const work = () => acceptanceAfter(action, standing, judged);
        if (!isCoordinator) expect(reason(work)).toBe('people.notAllowed');
        else if (open.has(action)) expect(work()).toBe(open.get(action));
        else expect(reason(work)).toBe('measures.acceptanceSettled');
      }
    }
  });

  it.each([
    [AWAITED, 'COORDINATION'],
    [QUESTIONED, 'OFFICE'],
    [ACCEPTED, null],
    [ANSWERED, null],
    [OVERTAKEN, null],
  ] as const)('where it is %s, waits for %s while the measure runs, and for nobody after', (state, who) => {
    expect(waitsFor({ state, measureStatus: IN_PROGRESS })).toBe(who);
    expect(waitsFor({ state, measureStatus: MeasureStatus.COMPLETED })).toBeNull();
  });

  it('is questioned in words', () => {
    expect(requireQuestion(' Bis wann? ')).toBe('Bis wann?');
    expect(reason(() => requireQuestion(' \n'))).toBe('measures.questionMissing');
  });
});
