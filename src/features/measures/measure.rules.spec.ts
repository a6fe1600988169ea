import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import { localDate } from '../../kernel/calendar.js';
import { DiscontinuedReason, GoalAttainment, Priority } from './measure.enums.js';
import type { MeasureFacts } from './measure.facts.js';
import { MeasureAction } from './measure-action.js';
import { lostByChange, missingForAgreement } from './measure-completeness.rules.js';
import { allowedActions, mayMove, requireMayNameConfirmingBody } from './measure-rights.rules.js';
import { findTransition, missingForMove, type Statement } from './measure.rules.js';
import { MeasureStatus } from './measure-status.js';
import { EffectLevel } from './progress-indicator.entity.js';

const { DRAFT, PROPOSED, AGREED, IN_PREPARATION, IN_PROGRESS, ONGOING, ON_HOLD, COMPLETED, DISCONTINUED } =
  MeasureStatus;
const today = localDate('2026-11-02');

const measure: MeasureFacts = {
  status: AGREED,
  leadOfficeId: 'lead',
  createdBy: 'author',
  summary: 'Eine Stelle berät.',
  targetGroup: 'Haushalte',
  goal: 'Weniger Räumungen',
  accountablePersonId: 'person',
  plannedStart: '2026-10-01',
  plannedEnd: '2027-10-01',
  actualStart: '2026-10-01',
  actualEnd: '2026-11-01',
  isLocked: false,
  priority: Priority.A,
  goalAttainment: GoalAttainment.FULL,
  noOutcomeReason: null,
  hasPlace: true,
  strategyCount: 1,
  problemAreaCount: 1,
  effectLevels: [EffectLevel.OUTPUT, EffectLevel.OUTCOME],
  withoutPromise: [],
  lastReportOn: '2026-11-01',
  proposedStatus: null,
  confirmingBodyId: null,
};

const person = (more: Partial<Actor>): Actor => ({
  ...systemActor,
  personId: 'somebody',
  roles: [],
  ...more,
});
const coordinator = person({ roles: [Role.COORDINATOR] });
const officer = person({ roles: [Role.OFFICER], officeIds: ['lead'] });
const head = person({ roles: [Role.OFFICE_HEAD], officeIds: ['lead'], headOfOfficeIds: ['lead'] });
const neighbour = person({
  roles: [Role.OFFICER, Role.OFFICE_HEAD],
  officeIds: ['other'],
  headOfOfficeIds: ['other'],
});

describe('The life of a measure', () => {
  const ways: Record<MeasureStatus, MeasureStatus[]> = {
    DRAFT: [PROPOSED],
    PROPOSED: [AGREED, DISCONTINUED],
    AGREED: [IN_PREPARATION, IN_PROGRESS, ON_HOLD, DISCONTINUED],
    IN_PREPARATION: [IN_PROGRESS, ON_HOLD, DISCONTINUED],
    IN_PROGRESS: [ONGOING, ON_HOLD, COMPLETED, DISCONTINUED],
    ONGOING: [ON_HOLD, DISCONTINUED],
    ON_HOLD: [IN_PREPARATION, IN_PROGRESS],
    COMPLETED: [],
    DISCONTINUED: [],
  };
  const statuses = Object.values(MeasureStatus);

  it.each(statuses.flatMap((from) => statuses.map((to) => [from, to, ways[from].includes(to)] as const)))(
    'leads from %s to %s: %s',
    (from, to, leads) => {
      expect(findTransition(from, to) !== undefined).toBe(leads);
    },
  );

  const missing = (
    from: MeasureStatus,
    to: MeasureStatus,
    more: Partial<MeasureFacts>,
    said: Statement = {},
  ) => {
    const transition = findTransition(from, to);
    if (!transition) throw new Error(`No way leads from ${from} to ${to}`);
    return missingForMove(transition, { measure: { ...measure, ...more }, said, today }).map(
      ({ code }) => code,
    );
  };

  it.each<[string, MeasureStatus, MeasureStatus, Partial<MeasureFacts>, Statement, string[]]>([
    [
      'a proposal says what and for whom',
      DRAFT,
      PROPOSED,
      { summary: ' ', targetGroup: null },
      {},
      ['measures.needsSummary', 'measures.needsTargetGroup'],
    ],
    ['a full proposal is enough', DRAFT, PROPOSED, { goal: null }, {}, []],
    ['a refusal of a proposal has a reason', PROPOSED, DISCONTINUED, {}, {}, ['measures.needsReason']],
    ['a start half a year ago may be late', AGREED, IN_PREPARATION, { plannedStart: '2026-05-06' }, {}, []],
    [
      'an older start needs a word',
      AGREED,
      IN_PREPARATION,
      { plannedStart: '2026-05-05' },
      {},
      ['measures.needsReasonForOldStart'],
    ],
    [
      'an older start with a word is taken',
      AGREED,
      IN_PREPARATION,
      { plannedStart: '2026-05-05' },
      { reason: 'Umzug' },
      [],
    ],
    [
      'work begins today at the latest',
      AGREED,
      IN_PROGRESS,
      { actualStart: '2026-11-03' },
      {},
      ['measures.needsActualStart'],
    ],
    [
      'locked money forbids the work',
      AGREED,
      IN_PROGRESS,
      { isLocked: true },
      {},
      ['measures.needsWithoutLockedFunds'],
    ],
    [
      'a reason alone does not say that the work does without locked money',
      IN_PREPARATION,
      IN_PROGRESS,
      { isLocked: true },
      { reason: 'Es eilt' },
      ['measures.needsWithoutLockedFunds'],
    ],
    [
      'that the work does without locked money needs a reason',
      IN_PREPARATION,
      IN_PROGRESS,
      { isLocked: true },
      { withoutLockedFunds: true, reason: ' ' },
      ['measures.needsWithoutLockedFunds'],
    ],
    [
      'work that does without locked money begins',
      AGREED,
      IN_PROGRESS,
      { isLocked: true },
      { withoutLockedFunds: true, reason: 'Beginn mit Spenden' },
      [],
    ],
    [
      'a rest does not lead round locked money',
      ON_HOLD,
      IN_PROGRESS,
      { isLocked: true },
      { reason: 'Weiter' },
      ['measures.needsWithoutLockedFunds'],
    ],
    [
      'a body that lets the work go on knows of locked money',
      ON_HOLD,
      IN_PROGRESS,
      { isLocked: true },
      { reason: 'Beschluss', decidedByBodyId: 'committee' },
      [],
    ],
    ['locked money forbids no preparation', AGREED, IN_PREPARATION, { isLocked: true }, {}, []],
    ['work begins today', AGREED, IN_PROGRESS, { actualStart: '2026-11-02' }, {}, []],
    [
      'work without a beginning',
      IN_PREPARATION,
      IN_PROGRESS,
      { actualStart: null },
      {},
      ['measures.needsActualStart'],
    ],
    ['a standing task is noted by somebody', IN_PROGRESS, ONGOING, {}, {}, ['measures.needsReason']],
    [
      'an end in the future is none',
      IN_PROGRESS,
      COMPLETED,
      { actualEnd: '2026-11-03', lastReportOn: '2026-11-03' },
      {},
      ['measures.needsActualEnd'],
    ],
    [
      'the last report is of the end or later',
      IN_PROGRESS,
      COMPLETED,
      { lastReportOn: '2026-10-31' },
      {},
      ['measures.needsFinalReport'],
    ],
    [
      'an end says how far the goal was reached',
      IN_PROGRESS,
      COMPLETED,
      { goalAttainment: null },
      {},
      ['measures.needsGoalAttainment'],
    ],
    ['a full end', IN_PROGRESS, COMPLETED, {}, {}, []],
    [
      'an end that a body confirms waits for it',
      IN_PROGRESS,
      COMPLETED,
      { confirmingBodyId: 'committee', proposedStatus: COMPLETED },
      {},
      ['measures.needsConfirmation'],
    ],
    [
      'another body confirms nothing',
      IN_PROGRESS,
      COMPLETED,
      { confirmingBodyId: 'committee', proposedStatus: COMPLETED },
      { decidedByBodyId: 'conference' },
      ['measures.needsConfirmation'],
    ],
    [
      'a body confirms what the office proposed',
      IN_PROGRESS,
      COMPLETED,
      { confirmingBodyId: 'committee', proposedStatus: COMPLETED },
      { decidedByBodyId: 'committee' },
      [],
    ],
    [
      'a body declares nothing done by itself',
      IN_PROGRESS,
      COMPLETED,
      { confirmingBodyId: null, proposedStatus: ON_HOLD },
      { decidedByBodyId: 'committee' },
      ['measures.needsProposal'],
    ],
    [
      'who puts on hold comes back after today',
      ONGOING,
      ON_HOLD,
      {},
      { reason: 'x', resubmitOn: '2026-11-02' },
      ['measures.needsResubmission'],
    ],
    ['who resumes says why', ON_HOLD, IN_PREPARATION, {}, {}, ['measures.needsReason']],
    ['who ends early names a reason', ONGOING, DISCONTINUED, {}, {}, ['measures.needsDiscontinuedReason']],
    [
      'who replaces names by what',
      ONGOING,
      DISCONTINUED,
      {},
      { discontinuedReason: DiscontinuedReason.REPLACED },
      ['measures.needsReplacement'],
    ],
  ])('asks for what a move needs: %s', (_, from, to, more, said, expected) => {
    expect(missing(from, to, more, said)).toEqual(expected);
  });
});

describe('An agreement', () => {
  it('is made of a measure in which nothing is missing', () => {
    expect(missingForAgreement(measure)).toEqual([]);
  });

  it.each<[string, Partial<MeasureFacts>]>([
    ['measures.needsSummary', { summary: '' }],
    ['measures.needsTargetGroup', { targetGroup: null }],
    ['measures.needsStrategy', { strategyCount: 0, problemAreaCount: 0 }],
    ['measures.needsProblemArea', { problemAreaCount: 0 }],
    ['measures.needsGoal', { goal: ' ' }],
    ['measures.needsPlace', { hasPlace: false }],
    ['measures.needsAccountablePerson', { accountablePersonId: null }],
    ['measures.needsPlannedStart', { plannedStart: null }],
    ['measures.needsPlannedEnd', { plannedEnd: null }],
    ['measures.needsPriority', { priority: null }],
    ['measures.needsOutputIndicator', { effectLevels: [EffectLevel.OUTCOME] }],
    ['measures.needsOutcomeIndicator', { effectLevels: [EffectLevel.OUTPUT] }],
    ['measures.needsPromises', { withoutPromise: ['Jobcenter'] }],
  ])('waits where there is %s alone', (code, more) => {
    expect(missingForAgreement({ ...measure, ...more }).map((gap) => gap.code)).toEqual([code]);
  });

  it('takes a reason in place of an outcome that nobody measures', () => {
    const reasoned = { ...measure, effectLevels: [EffectLevel.OUTPUT], noOutcomeReason: 'Zu aufwendig' };
    expect(missingForAgreement(reasoned)).toEqual([]);
  });

  it('is not held against a measure that came without it', () => {
    const imported = { ...measure, goal: null };
    expect(lostByChange(imported, { ...imported, priority: null }).map(({ code }) => code)).toEqual([
      'measures.needsPriority',
    ]);
  });
});

describe('The desk', () => {
  const {
    AGREE,
    CHANGE,
    CHANGE_LEAD,
    COMPLETE,
    DISCONTINUE,
    HOLD,
    MAKE_ONGOING,
    OVERRIDE_LIGHT,
    PREPARE,
    PROPOSE,
    START,
  } = MeasureAction;

  it.each<[string, Actor, MeasureStatus, MeasureAction[], MeasureAction[]]>([
    [
      'the author of a draft',
      person({ personId: 'author', roles: [Role.OFFICER] }),
      DRAFT,
      [CHANGE, PROPOSE],
      [AGREE],
    ],
    // the door would refuse, so nothing is offered
    [
      'a participant who heads the lead office',
      person({ roles: [Role.PARTICIPANT], officeIds: ['lead'], headOfOfficeIds: ['lead'] }),
      DRAFT,
      [],
      [CHANGE, PROPOSE],
    ],
    [
      'the coordination of another part of the county',
      person({ roles: [Role.LOCAL_COORDINATOR] }),
      PROPOSED,
      [],
      [CHANGE, AGREE],
    ],
    [
      'an officer of the lead',
      officer,
      AGREED,
      [CHANGE, PREPARE, START, HOLD],
      [DISCONTINUE, OVERRIDE_LIGHT, CHANGE_LEAD],
    ],
    ['an officer of the lead', officer, IN_PROGRESS, [HOLD], [COMPLETE, MAKE_ONGOING]],
    ['the head of the lead', head, IN_PROGRESS, [COMPLETE, HOLD], [MAKE_ONGOING]],
    ['coordination', coordinator, IN_PROGRESS, [COMPLETE, MAKE_ONGOING, DISCONTINUE, OVERRIDE_LIGHT], [HOLD]],
    ['coordination', coordinator, PROPOSED, [AGREE, DISCONTINUE, CHANGE_LEAD], [OVERRIDE_LIGHT]],
  ])('lets %s do what is theirs and no more', (_, actor, status, may, mayNot) => {
    const actions = allowedActions(actor, { ...measure, status });
    expect(actions).toEqual(expect.arrayContaining(may));
    expect(actions.filter((action) => mayNot.includes(action))).toEqual([]);
  });

  it.each(Object.values(MeasureStatus))(
    'gives another office nothing to do with a measure that is %s',
    (status) => {
      expect(allowedActions(neighbour, { ...measure, status })).toEqual([]);
    },
  );

  it.each<[MeasureStatus, MeasureStatus, boolean]>([
    [AGREED, ON_HOLD, true],
    [ON_HOLD, IN_PROGRESS, true],
    [ON_HOLD, IN_PREPARATION, true],
    [AGREED, IN_PROGRESS, false],
    [AGREED, IN_PREPARATION, false],
  ])('lets coordination record that a body moves a measure from %s to %s: %s', (from, to, may) => {
    const transition = findTransition(from, to)!;
    expect(mayMove(coordinator, { ...measure, status: from }, transition, true)).toBe(may);
    expect(mayMove(coordinator, { ...measure, status: from }, transition, false)).toBe(false);
    expect(mayMove(neighbour, { ...measure, status: from }, transition, true)).toBe(false);
  });

  it('gives the coordination of the part in which a measure lies what coordination has', () => {
    const local = person({ roles: [Role.LOCAL_COORDINATOR] });
    const inPart = { ...measure, status: PROPOSED, isInOwnPart: true };
    expect(allowedActions(local, inPart)).toEqual(allowedActions(coordinator, inPart));
    expect(allowedActions(officer, inPart)).toEqual(
      allowedActions(officer, { ...inPart, isInOwnPart: false }),
    );
  });

  it('names the body that confirms an end through coordination, until it is over', () => {
    expect(() => requireMayNameConfirmingBody(coordinator, measure)).not.toThrow();
    expect(() => requireMayNameConfirmingBody(head, measure)).toThrow('people.notAllowed');
    const over = { ...measure, status: COMPLETED };
    expect(() => requireMayNameConfirmingBody(coordinator, over)).toThrow('measures.notNow');
  });

  it.each([COMPLETED, DISCONTINUED])('is closed for everybody when a measure is %s', (status) => {
    for (const actor of [coordinator, head, officer]) {
      expect(allowedActions(actor, { ...measure, status })).toEqual([]);
    }
  });
});
