import { Module } from '@nestjs/common';
import { MeetingListeners } from './meeting-listeners.js';

/** Bodies, members, meetings with agenda, outcomes. */
@Module({ providers: [MeetingListeners], exports: [MeetingListeners] })
export class ConferencesModule {}
