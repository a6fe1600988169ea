import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalDay } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'When somebody wants to get reminders (Ruhewunsch).' })
export class MailPreference {
  @Field(() => [Int], {
    nullable: true,
    description: 'Days on which reminders are welcome, 1 Monday to 5 Friday; empty: any working day.',
  })
  weekdays: number[] | null;

  @Field(() => LocalDay, { nullable: true, description: 'Last day of a pause.' })
  pausedUntil: string | null;

  @Field(() => Int, {
    description: 'For how many days a reminder waits for these wishes at most; coordination sets it.',
  })
  mostDays: number;
}

@ObjectType({ description: 'What coordination has set for all reminders.' })
export class ReminderSettings {
  @Field(() => Int, { description: 'Counts the versions; send it back when you change them.' })
  version: number;

  @Field(() => Int, {
    description: 'How many days people may put a reminder off at most; 0: nobody may.',
  })
  mailFloorDays: number;
}
