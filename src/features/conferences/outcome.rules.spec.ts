import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import { BodyType } from './body.enums.js';
import { mayResolve } from './body.rules.js';
import { OutcomeAction, OutcomeKind } from './outcome.enums.js';
import {
  allowedOutcomeActions,
  outcomeKindsOf,
  outcomeNumber,
  requireDayCome,
  requireMayComplete,
  requireNotDone,
  requireRecordable,
} from './outcome.rules.js';

const { RESOLUTION, RECOMMENDATION, TASK, INFORMATION, DEFERRAL } = OutcomeKind;
const heldOn = '2026-11-02';
const complete = { responsibleOfficeId: 'office', dueOn: '2026-12-01' };

describe('An outcome', () => {
  it.each(
    Object.values(BodyType).flatMap((bodyType) =>
      Object.values(OutcomeKind).map(
        (kind) => [kind, bodyType, kind !== RESOLUTION || mayResolve(bodyType)] as const,
      ),
    ),
  )('of kind %s comes out of a %s: %s', (kind, bodyType, isPossible) => {
    expect(outcomeKindsOf(bodyType).includes(kind)).toBe(isPossible);
    const attempt = () => requireRecordable({ kind, bodyType, heldOn, ...complete });
    if (isPossible) expect(attempt).not.toThrow();
    else expect(attempt).toThrow('conferences.bodyOnlyRecommends');
  });

  const bodyType = BodyType.COMMITTEE;
  const { dueOn } = complete;

  it.each([
    [RESOLUTION, {}],
    [RECOMMENDATION, {}],
    [INFORMATION, {}],
    [TASK, complete],
    [DEFERRAL, { dueOn }],
    [TASK, { ...complete, dueOn: heldOn }],
  ])('of kind %s needs no more than %j', (kind, given) => {
    expect(() => requireRecordable({ kind, bodyType, heldOn, ...given })).not.toThrow();
  });

  it.each([
    [TASK, { dueOn }, 'conferences.officeMissing'],
    [TASK, { responsibleOfficeId: 'office' }, 'conferences.dueDayMissing'],
    [DEFERRAL, {}, 'conferences.dueDayMissing'],
    [TASK, { ...complete, dueOn: '2026-11-01' }, 'conferences.dueBeforeMeeting'],
    [DEFERRAL, { dueOn: '2026-11-01' }, 'conferences.dueBeforeMeeting'],
    [RECOMMENDATION, { dueOn: '2026-11-01' }, 'conferences.dueBeforeMeeting'],
  ])('of kind %s with %j is refused as %s', (kind, given, code) => {
    expect(() => requireRecordable({ kind, bodyType, heldOn, ...given })).toThrow(code);
  });

  it.each([
    ['FPK', 2026, 7, 'FPK-2026-07'],
    ['FPK', 2026, 12, 'FPK-2026-12'],
    ['KT', 2027, 104, 'KT-2027-104'],
  ])('of %s in %s with count %s has the number %s', (shortName, year, count, number) => {
    expect(outcomeNumber(shortName, year, count)).toBe(number);
  });
});

describe('Completing an outcome', () => {
  const actorWith = (role: Role, offices: Partial<Actor> = {}): Actor => ({
    ...systemActor,
    personId: 'p',
    roles: [role],
    ...offices,
  });
  const task = { kind: TASK, doneOn: null, responsibleOfficeId: 'office' };

  it.each([
    ['the officer of the responsible office', actorWith(Role.OFFICER, { officeIds: ['office'] }), true],
    [
      'the head of the responsible office',
      actorWith(Role.OFFICE_HEAD, { headOfOfficeIds: ['office'] }),
      true,
    ],
    ['an officer of another office', actorWith(Role.OFFICER, { officeIds: ['other'] }), false],
    ['a committee member', actorWith(Role.COMMITTEE_MEMBER), false],
    ['a member of the body', actorWith(Role.PARTICIPANT, { bodyIds: ['body'] }), false],
  ])('is possible for %s', (_, actor, isAllowed) => {
    expect(allowedOutcomeActions(actor, task)).toEqual(isAllowed ? [OutcomeAction.COMPLETE] : []);
    const attempt = () => requireMayComplete(actor, task);
    if (isAllowed) expect(attempt).not.toThrow();
    else expect(attempt).toThrow('people.notAllowed');
  });

  it('is possible for coordination, which corrects it besides until the minutes are closed', () => {
    const coordinator = actorWith(Role.COORDINATOR);
    expect(allowedOutcomeActions(coordinator, task)).toEqual([OutcomeAction.CHANGE, OutcomeAction.COMPLETE]);
    expect(() => requireMayComplete(coordinator, task)).not.toThrow();
    const sealed = { ...task, isSealed: true };
    expect(allowedOutcomeActions(coordinator, sealed)).toEqual([OutcomeAction.COMPLETE]);
    expect(() => requireMayComplete(coordinator, sealed)).not.toThrow();
  });

  it('is for coordination alone where no office is responsible', () => {
    const open = { ...task, kind: RECOMMENDATION, responsibleOfficeId: null };
    expect(allowedOutcomeActions(actorWith(Role.OFFICER, { officeIds: ['office'] }), open)).toEqual([]);
    expect(allowedOutcomeActions(actorWith(Role.COORDINATOR), open)).toContain(OutcomeAction.COMPLETE);
  });

  it.each([
    [RESOLUTION, true],
    [RECOMMENDATION, true],
    [TASK, true],
    [DEFERRAL, true],
    [INFORMATION, false],
  ])('makes sense for %s: %s', (kind, makesSense) => {
    const facts = { ...task, kind };
    const actions = allowedOutcomeActions(actorWith(Role.COORDINATOR), facts);
    expect(actions.includes(OutcomeAction.COMPLETE)).toBe(makesSense);
    if (!makesSense) {
      expect(() => requireMayComplete(actorWith(Role.COORDINATOR), facts)).toThrow('conferences.nothingToDo');
    }
  });

  it('happens once', () => {
    const done = { ...task, doneOn: '2026-11-20' };
    expect(allowedOutcomeActions(actorWith(Role.COORDINATOR), done)).toEqual([]);
    expect(() => requireMayComplete(actorWith(Role.COORDINATOR), done)).toThrow('conferences.alreadyDone');
    expect(() => requireNotDone(done)).toThrow('conferences.alreadyDone');
  });

  it('counts from a day that has come', () => {
    expect(() => requireDayCome('2026-11-02', '2026-11-02')).not.toThrow();
    expect(() => requireDayCome('2026-11-03', '2026-11-02')).toThrow('conferences.doneInFuture');
  });
});
