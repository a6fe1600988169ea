import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import { AttendanceAction, InvitationAnswer, Presence } from './attendance.enums.js';
import {
  allowedAttendanceActions,
  type InvitationFacts,
  requireAnswerable,
  requireFittingDeputy,
  requireOwnAnswer,
  requirePresences,
} from './attendance.rules.js';
import { MeetingState } from './meeting.enums.js';

const TODAY = '2026-11-02';
const actor = (personId: string, ...roles: Role[]): Actor => ({ ...systemActor, personId, roles });
const member = actor('member', Role.COMMITTEE_MEMBER);
const coordinator = actor('koordination', Role.COORDINATOR);

const facts = (given: Partial<InvitationFacts> = {}): InvitationFacts => ({
  personId: 'member',
  meetingState: MeetingState.INVITED,
  heldOn: TODAY,
  recordedOn: null,
  ...given,
});

describe('An invitation', () => {
  it.each([
    ['in the week before', facts({ heldOn: '2026-11-09' }), undefined],
    ['on the day', facts(), undefined],
    ['after the day', facts({ heldOn: '2026-11-01' }), 'conferences.answerTooLate'],
    ['once it is recorded who came', facts({ recordedOn: TODAY }), 'conferences.answerTooLate'],
    ['before it went out', facts({ meetingState: MeetingState.PLANNED }), 'conferences.notInvitedYet'],
    ['to what was held', facts({ meetingState: MeetingState.HELD }), 'conferences.alreadyHeld'],
    [
      'to what was cancelled',
      facts({ meetingState: MeetingState.CANCELLED }),
      'conferences.meetingCancelled',
    ],
  ] as const)('is answered in its time: %s', (_, invitation, refusal) => {
    const attempt = () => requireAnswerable(invitation, TODAY);
    if (refusal) expect(attempt).toThrow(refusal);
    else expect(attempt).not.toThrow();
    const offered = refusal ? [] : [AttendanceAction.ANSWER];
    expect(allowedAttendanceActions(member, invitation, TODAY)).toEqual(offered);
    expect(allowedAttendanceActions(coordinator, invitation, TODAY)).toEqual(offered);
  });

  it('is answered by whoever was invited, and by coordination for them', () => {
    for (const someone of [member, coordinator])
      expect(() => requireOwnAnswer(someone, 'member')).not.toThrow();
    for (const role of Object.values(Role).filter((one) => one !== Role.COORDINATOR)) {
      expect(() => requireOwnAnswer(actor('other', role), 'member')).toThrow('people.notAllowed');
      expect(allowedAttendanceActions(actor('other', role), facts(), TODAY)).toEqual([]);
    }
  });

  it('names a deputy exactly where one comes, and never the person itself', () => {
    expect(() => requireFittingDeputy(InvitationAnswer.DEPUTY_SENT, 'a', 'b')).not.toThrow();
    expect(() => requireFittingDeputy(InvitationAnswer.ACCEPTED, 'a', null)).not.toThrow();
    expect(() => requireFittingDeputy(InvitationAnswer.DEPUTY_SENT, 'a', null)).toThrow(
      'conferences.deputyMissing',
    );
    expect(() => requireFittingDeputy(InvitationAnswer.DEPUTY_SENT, 'a', 'a')).toThrow(
      'conferences.ownDeputy',
    );
    for (const state of [InvitationAnswer.DECLINED, Presence.PRESENT, Presence.ABSENT])
      expect(() => requireFittingDeputy(state, 'a', 'b')).toThrow('conferences.deputyNotExpected');
  });
});

describe('The list of who was there', () => {
  const one = { personId: 'a', presence: Presence.PRESENT };

  it.each([
    ['somebody for the whole time', [one], undefined],
    ['somebody for a part', [{ ...one, cameAt: '09:30', leftAt: '11:00' }], undefined],
    ['a deputy', [{ ...one, presence: Presence.DEPUTY_SENT, deputyId: 'b', leftAt: '10:00' }], undefined],
    ['somebody twice', [one, one], 'conferences.personTwice'],
    ['hours of the absent', [{ ...one, presence: Presence.ABSENT, cameAt: '09:30' }], 'hoursOfAbsent'],
    ['an end before the beginning', [{ ...one, cameAt: '11:00', leftAt: '09:30' }], 'leftBeforeCame'],
    ['a deputy beside the person', [{ ...one, deputyId: 'b' }], 'conferences.deputyNotExpected'],
    ['a deputy without a name', [{ ...one, presence: Presence.DEPUTY_SENT }], 'conferences.deputyMissing'],
  ])('can name %s, or says why not', (_, people, refusal) => {
    if (refusal) expect(() => requirePresences(people)).toThrow(refusal);
    else expect(() => requirePresences(people)).not.toThrow();
  });
});
