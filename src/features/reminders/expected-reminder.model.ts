import { ObjectType } from '@nestjs/graphql';

/** A reminder that would be sent. Read only: the dry run of the job. */
@ObjectType({
  description: 'A reminder as it would be sent if its step came now (dry run): who, about what, why.',
})
export class ExpectedReminder {
  stepId: string;
}
