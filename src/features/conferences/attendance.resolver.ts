import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { Attendance } from './attendance.entity.js';
import { AnswerInvitationInput, RecordAttendanceInput } from './attendance.input.js';
import { AttendanceService } from './attendance.service.js';
import { Meeting } from './meeting.entity.js';

/** Who comes to a meeting, and who came. */
@Resolver(() => Attendance)
export class AttendanceResolver {
  constructor(private readonly attendances: AttendanceService) {}

  @Requires('invitations.answer')
  @Mutation(() => Attendance, {
    description:
      'Answers an invitation: whoever was invited, or coordination for them. ' +
      'Errors: conferences.notOnList, conferences.answerTooLate, conferences.deputyMissing, conferences.deputyNotFound.',
  })
  async answerInvitation(
    @Args('input', { description: 'The answer.' }) input: AnswerInvitationInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const id = await this.attendances.answer(ask.actor, input);
    return ask.required(Attendance, id, 'conferences.notOnList');
  }

  @Requires('conferences.write')
  @Mutation(() => Meeting, {
    description:
      'Records who was there, from the day of the meeting on. ' +
      'Errors: conferences.dayNotCome, conferences.meetingSealed, conferences.alreadyOnList, database.changedMeanwhile.',
  })
  async recordAttendance(
    @Args('input', { description: 'Who was there.' }) input: RecordAttendanceInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.attendances.record(ask.actor, input);
    return ask.required(Meeting, input.meetingId, 'conferences.meetingNotFound');
  }
}
