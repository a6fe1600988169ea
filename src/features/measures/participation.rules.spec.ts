import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import type { Owned } from './measure-rights.rules.js';
import { MeasureStatus } from './measure-status.js';
import { ParticipationRole } from './participation.entity.js';
import { allowedParticipationActions } from './participation.rules.js';

const { IN_PROGRESS, COMPLETED, DISCONTINUED } = MeasureStatus;
const somebody = (role: Role, serves: readonly string[] = [], heads: readonly string[] = []): Actor => ({
  ...systemActor,
  personId: 'p1',
  roles: [role],
  officeIds: [...serves],
  headOfOfficeIds: [...heads],
});
const partOf = (status: MeasureStatus, isInOwnPart = false): Owned => ({
  status,
  leadOfficeId: 'lead',
  createdBy: null,
  isInOwnPart,
});
const told = (actor: Actor, measure: Owned, role = ParticipationRole.COOPERATING) =>
  allowedParticipationActions(actor, { officeId: 'partner', role, measure }).join(' ');

describe("An office's part in a measure", () => {
  it.each<[string, Actor, string]>([
    ['coordination does both', somebody(Role.COORDINATOR), 'CHANGE_ROLE STATE_COMMITMENT'],
    ['the lead office says as what others take part', somebody(Role.OFFICER, ['lead']), 'CHANGE_ROLE'],
    ['the office itself promises', somebody(Role.OFFICER, ['partner']), 'STATE_COMMITMENT'],
    ['its head promises', somebody(Role.OFFICE_HEAD, [], ['partner']), 'STATE_COMMITMENT'],
    ['a third office does neither', somebody(Role.OFFICER, ['third']), ''],
    ['a member of a committee does neither', somebody(Role.COMMITTEE_MEMBER, ['partner']), ''],
  ])('%s', (_, actor, actions) => {
    expect(told(actor, partOf(IN_PROGRESS))).toBe(actions);
  });

  it('is in the hands of whoever coordinates its part of the county', () => {
    const local = somebody(Role.LOCAL_COORDINATOR);
    expect(told(local, partOf(IN_PROGRESS, true))).toBe('CHANGE_ROLE STATE_COMMITMENT');
    expect(told(local, partOf(IN_PROGRESS))).toBe('');
  });

  it('as the lead is not changed here', () => {
    expect(told(somebody(Role.COORDINATOR), partOf(IN_PROGRESS), ParticipationRole.LEAD)).toBe(
      'STATE_COMMITMENT',
    );
  });

  it.each([COMPLETED, DISCONTINUED])('is closed with a measure that is %s', (status) => {
    expect(told(somebody(Role.COORDINATOR), partOf(status, true))).toBe('');
  });
});
