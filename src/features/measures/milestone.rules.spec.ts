import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import { MeasureStatus } from './measure-status.js';
import { MilestoneState } from './milestone.entity.js';
import {
  allowedMilestoneActions,
  milestoneAfter,
  milestoneSteps,
  type MilestoneVerb,
  requireHappened,
  requirePromisableDay,
  requireShiftReason,
} from './milestone.rules.js';

const TODAY = '2026-11-02';
const verbs = Object.keys(milestoneSteps) as MilestoneVerb[];

describe('A milestone', () => {
  it.each<[MilestoneState, string[]]>([
    [MilestoneState.OPEN, ['OPEN', 'MOVED', 'DONE', 'DROPPED']],
    [MilestoneState.MOVED, ['MOVED', 'MOVED', 'DONE', 'DROPPED']],
  ])('that is %s can be renamed, moved, completed, dropped: then it is %j', (state, next) => {
    expect(verbs).toEqual(['RENAME', 'MOVE', 'COMPLETE', 'DROP']);
    expect(verbs.map((verb) => milestoneAfter(verb, state))).toEqual(next);
  });

  it.each([MilestoneState.DONE, MilestoneState.DROPPED])('that is %s stays so', (state) => {
    for (const verb of verbs) expect(() => milestoneAfter(verb, state)).toThrow('measures.milestoneClosed');
  });

  it('is promised for today or later', () => {
    expect(() => requirePromisableDay('2026-11-01', TODAY)).toThrow('measures.dueDayInPast');
    expect(() => requirePromisableDay(TODAY, TODAY)).not.toThrow();
  });

  it('is done today or earlier', () => {
    expect(() => requireHappened('2026-11-03', TODAY, 'doneOn')).toThrow('measures.dayInFuture');
    expect(() => requireHappened(TODAY, TODAY, 'doneOn')).not.toThrow();
  });

  it.each([undefined, null, '', '   '])('is not moved for the reason %j', (reason) => {
    expect(() => requireShiftReason(reason)).toThrow('measures.shiftReasonMissing');
  });

  it('is moved for a reason in words', () => {
    expect(requireShiftReason(' Bauamt prüft noch ')).toBe('Bauamt prüft noch');
  });

  describe('is touched', () => {
    const standing = { writes: true, releases: false, coordinates: false };
    const allowed = (
      role: Role,
      state: MilestoneState,
      status = MeasureStatus.IN_PROGRESS,
      writes = true,
    ) => {
      const actor: Actor = { ...systemActor, personId: 'p1', roles: [role] };
      const measure = { status, leadOfficeId: 'o1', createdBy: null };
      return allowedMilestoneActions(actor, { measure, standing: { ...standing, writes }, state }).join(' ');
    };

    it.each([MilestoneState.OPEN, MilestoneState.MOVED])('while it is %s', (state) => {
      expect(allowed(Role.OFFICER, state)).toBe('CHANGE COMPLETE');
      expect(allowed(Role.CONTRIBUTOR, state)).toBe('COMPLETE');
      expect(allowed(Role.OFFICER, state, MeasureStatus.IN_PROGRESS, false)).toBe('');
      expect(allowed(Role.OFFICER, state, MeasureStatus.COMPLETED)).toBe('');
    });

    it.each([MilestoneState.DONE, MilestoneState.DROPPED])('never again once it is %s', (state) => {
      expect(allowed(Role.OFFICER, state)).toBe('');
    });
  });
});
