import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../kernel/calendar.js';
import type { Meeting } from './meeting.entity.js';

/** Somebody whose own dates hang on meetings. Whatever it throws undoes the change of the meeting. */
export interface MeetingListener {
  meetingPlanned?(meeting: Meeting): Promise<void> | void;
  /** Day, hour or place changed; `oldDate` is the day before the move, which is the same where only the others changed. */
  meetingMoved?(meeting: Meeting, oldDate: LocalDate): Promise<void> | void;
  meetingCancelled?(meeting: Meeting): Promise<void> | void;
  /** Others may see it now than before. */
  meetingShown?(meeting: Meeting): Promise<void> | void;
  meetingHeld?(meeting: Meeting): Promise<void> | void;
  /** The agenda of one moved behind that of the other; that the emptied one is cancelled has been told before. */
  meetingsJoined?(emptied: Meeting, into: Meeting): Promise<void> | void;
  /** Some items moved to a new meeting; that it is planned has been told before. */
  meetingSplit?(from: Meeting, created: Meeting): Promise<void> | void;
}

/**
 * Where rooms above ask to be told about meetings, so that this room need not know them. Listeners run one after another
 * within the transaction of the change: a meeting and what is counted back from it never disagree.
 */
@Injectable()
export class MeetingListeners implements Required<MeetingListener> {
  private readonly listeners: MeetingListener[] = [];

  /** Call it when the module starts. */
  register(listener: MeetingListener): void {
    this.listeners.push(listener);
  }

  async meetingPlanned(meeting: Meeting): Promise<void> {
    for (const listener of this.listeners) await listener.meetingPlanned?.(meeting);
  }

  async meetingMoved(meeting: Meeting, oldDate: LocalDate): Promise<void> {
    for (const listener of this.listeners) await listener.meetingMoved?.(meeting, oldDate);
  }

  async meetingCancelled(meeting: Meeting): Promise<void> {
    for (const listener of this.listeners) await listener.meetingCancelled?.(meeting);
  }

  async meetingShown(meeting: Meeting): Promise<void> {
    for (const listener of this.listeners) await listener.meetingShown?.(meeting);
  }

  async meetingHeld(meeting: Meeting): Promise<void> {
    for (const listener of this.listeners) await listener.meetingHeld?.(meeting);
  }

  async meetingsJoined(emptied: Meeting, into: Meeting): Promise<void> {
    for (const listener of this.listeners) await listener.meetingsJoined?.(emptied, into);
  }

  async meetingSplit(from: Meeting, created: Meeting): Promise<void> {
    for (const listener of this.listeners) await listener.meetingSplit?.(from, created);
  }
}
