import { ObjectType } from '@nestjs/graphql';

/** A meeting for which a schedule drafts, or has drafted, a paper. Read only; the shape says how it is told. */
@ObjectType({ description: 'A meeting for which a schedule drafts, or has drafted, a paper.' })
export class ScheduledPaper {
  meetingId: string;
}
