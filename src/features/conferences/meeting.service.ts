import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { localDate } from '../../kernel/calendar.js';
import { Clock } from '../../kernel/clock.js';
import { AttendanceService } from './attendance.service.js';
import { given } from './given.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingAction, MeetingState } from './meeting.enums.js';
import type {
  ChangeMeetingInput,
  ChangeMeetingStateInput,
  MoveMeetingInput,
  PlanMeetingInput,
} from './meeting.input.js';
import { MeetingListeners } from './meeting-listeners.js';
import { MeetingStore, type SeenMeetingRow } from './meeting-store.js';
import { actionTowards, endAfterMove, requireHours, requireKeepsMeetings } from './meeting.rules.js';

/** What happens to a single meeting. Whoever hangs dates on it hears of each change within the same transaction. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly clock: Clock,
    private readonly meetings: MeetingStore,
    private readonly attendances: AttendanceService,
    private readonly listeners: MeetingListeners,
  ) {}

  /** Sets a date for a body and returns the id of the meeting. Days that have passed can be entered afterwards. */
  async plan(actor: Actor, input: PlanMeetingInput): Promise<string> {
    requireKeepsMeetings(actor);
    requireHours(input.startsAt, input.endsAt);
    await this.meetings.holdBody(actor, input.bodyId);
    const [{ id }] = await this.meetings.add(input.bodyId, [input]);
    return id;
  }

  /** Changes place, end or visibility; the date is moved, never changed in passing. */
  async change(actor: Actor, input: ChangeMeetingInput): Promise<void> {
    const meeting = await this.meetings.load(actor, input, MeetingAction.CHANGE);
    const { endsAt, place, visibility } = input;
    const before = { ...meeting };
    Object.assign(meeting, given({ endsAt, place, visibility }));
    requireHours(meeting.startsAt, meeting.endsAt);
    const changed = await this.meetings.save(meeting);
    if (changed.visibility !== before.visibility) await this.listeners.meetingShown(changed);
    const isElsewhere = changed.endsAt !== before.endsAt || changed.place !== before.place;
    if (isElsewhere) await this.listeners.meetingMoved(changed, localDate(changed.heldOn));
  }

  /** Moves a meeting to another day or hour; it stays as long as it was. */
  async move(actor: Actor, input: MoveMeetingInput): Promise<void> {
    const meeting = await this.meetings.load(actor, input, MeetingAction.MOVE);
    const { heldOn: oldDay, startsAt: oldStart } = meeting;
    const startsAt = input.startsAt ?? oldStart;
    if (input.heldOn === oldDay && startsAt === oldStart) return;
    meeting.endsAt = endAfterMove(oldStart, meeting.endsAt, startsAt);
    meeting.startsAt = startsAt;
    meeting.heldOn = input.heldOn;
    const moved = await this.meetings.save(meeting);
    if (moved.state === MeetingState.INVITED) await this.attendances.askAgain(moved.id);
    await this.listeners.meetingMoved(moved, localDate(oldDay));
  }

  /** Takes a meeting to its next state. */
  async changeState(actor: Actor, { state, changeReason, ...seen }: ChangeMeetingStateInput): Promise<void> {
    const meeting = await this.meetings.load(actor, seen, actionTowards(state));
    meeting.state = state;
    if (state === MeetingState.CANCELLED) meeting.cancelReason = changeReason ?? null;
    const changed = await this.meetings.save(meeting);
    if (state === MeetingState.INVITED) await this.attendances.invite([changed.id]);
    if (state === MeetingState.HELD) await this.listeners.meetingHeld(changed);
    if (state === MeetingState.CANCELLED) await this.listeners.meetingCancelled(changed);
  }

  /** Closes what its minutes tell: from now on agenda, outcomes and attendance stay as they are. */
  async seal(actor: Actor, seen: SeenMeetingRow): Promise<Meeting> {
    const meeting = await this.meetings.load(actor, seen, MeetingAction.CLOSE);
    meeting.sealedOn = this.clock.today();
    return this.meetings.save(meeting);
  }

  /** Opens it again for a revision of its minutes. */
  async unseal(actor: Actor, id: string): Promise<void> {
    requireKeepsMeetings(actor);
    const meeting = await this.meetings.hold(id);
    meeting.sealedOn = null;
    await this.meetings.save(meeting);
  }

  /** The minutes have been sent; a revision sent later changes nothing. For the room of the minutes. */
  async minutesSent(id: string): Promise<void> {
    const meeting = await this.meetings.hold(id);
    meeting.minutesSentOn ??= this.clock.today();
    await this.meetings.save(meeting);
  }

  /** Invitations to planned meetings have left. For the room that sends them; people say so by {@link changeState}. */
  invitationsSent(ids: readonly string[]): Promise<void> {
    return this.meetings.markInvited(ids);
  }
}
