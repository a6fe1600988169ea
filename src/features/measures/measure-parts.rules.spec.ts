import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import type { Measure } from './measure.entity.js';
import { MeasurePartAction } from './measure-part-action.js';
import { allowedPartActions, requirePlanner, requireReadingTaker } from './measure-parts.rules.js';
import { MeasureStatus } from './measure-status.js';
import type { ReportStanding } from './status-report.rules.js';

const nobody: ReportStanding = { writes: false, releases: false, coordinates: false };
const stranger: Actor = { ...systemActor, personId: 'p1', roles: [Role.OFFICER] };
const measure = (status: MeasureStatus, createdBy: string | null = null): Measure =>
  ({ status, leadOfficeId: 'o1', createdBy }) as Measure;

describe('Milestones and progress indicators', () => {
  it.each<keyof ReportStanding>(['writes', 'releases', 'coordinates'])(
    'are set by who %s on the measure',
    (stands) => {
      const standing = { ...nobody, [stands]: true };
      expect(() => requirePlanner(stranger, measure(MeasureStatus.IN_PROGRESS), standing)).not.toThrow();
    },
  );

  it('are set by the author of a draft, who stands outside of the lead office', () => {
    expect(() => requirePlanner(stranger, measure(MeasureStatus.DRAFT, 'p1'), nobody)).not.toThrow();
    expect(() => requirePlanner(stranger, measure(MeasureStatus.DRAFT, 'p2'), nobody)).toThrow(
      'people.notAllowed',
    );
  });

  it('are not touched once the measure is over; readings still come in after its completion', () => {
    const officer = { ...nobody, writes: true };
    for (const status of [MeasureStatus.COMPLETED, MeasureStatus.DISCONTINUED]) {
      expect(() => requirePlanner(stranger, measure(status), officer)).toThrow('measures.isOver');
    }
    expect(() => requireReadingTaker(stranger, measure(MeasureStatus.COMPLETED), officer)).not.toThrow();
    expect(() => requireReadingTaker(stranger, measure(MeasureStatus.DISCONTINUED), officer)).toThrow(
      'measures.isOver',
    );
    expect(() => requireReadingTaker(stranger, measure(MeasureStatus.COMPLETED), nobody)).toThrow(
      'people.notAllowed',
    );
  });

  it.each<[string, Role, keyof ReportStanding | null, MeasureStatus, readonly string[]]>([
    ['a stranger', Role.OFFICER, null, MeasureStatus.IN_PROGRESS, []],
    [
      'an officer of the lead office',
      Role.OFFICER,
      'writes',
      MeasureStatus.IN_PROGRESS,
      Object.values(MeasurePartAction),
    ],
    [
      'an accountable contributor',
      Role.CONTRIBUTOR,
      'writes',
      MeasureStatus.IN_PROGRESS,
      ['UPDATE', 'TAKE_READINGS'],
    ],
    ['an officer, after its completion', Role.OFFICER, 'writes', MeasureStatus.COMPLETED, ['TAKE_READINGS']],
    ['coordination, where it was given up', Role.COORDINATOR, 'coordinates', MeasureStatus.DISCONTINUED, []],
  ])('tell %s what they may do', (_, role, stands, status, expected) => {
    const actor: Actor = { ...stranger, roles: [role] };
    const standing = stands ? { ...nobody, [stands]: true } : nobody;
    expect(allowedPartActions(actor, measure(status), standing)).toEqual(expected);
  });
});
