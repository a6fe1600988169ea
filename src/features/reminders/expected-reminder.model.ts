import { ObjectType } from '@nestjs/graphql';

/** A reminder that would be sent. Read only: the dry run of the job. */
@ObjectType({
  description: 'A reminder as it would be sent if its step came now (dry run): who, for which measure, why.',
})
export class ExpectedReminder {
  stepId: string;
}
