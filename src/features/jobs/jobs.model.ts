import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { Instant } from '../../platform/graphql/scalars.js';
import type {
  EngineName,
  FailedJobEntry,
  JobLane,
  LaneCounts,
  RecurringJob,
} from '../../platform/jobs/index.js';

export const JobLaneCode = { ORDINARY: 'ordinary', HEAVY: 'heavy' } as const satisfies Record<
  string,
  JobLane
>;
registerEnumType(JobLaneCode, {
  name: 'JobLane',
  description: 'Lanes on which jobs go, so that nothing quick waits behind something slow.',
  valuesMap: {
    ORDINARY: { description: 'Quick everyday work, some at once.' },
    HEAVY: { description: 'Files that take their time, one after the other.' },
  },
});

export const JobEngineCode = { POSTGRES: 'postgres', REDIS: 'redis' } as const satisfies Record<
  string,
  EngineName
>;
registerEnumType(JobEngineCode, {
  name: 'JobEngine',
  description: 'Where jobs wait.',
  valuesMap: {
    POSTGRES: { description: 'In the database.' },
    REDIS: { description: 'In Redis.' },
  },
});

@ObjectType({ description: 'How many jobs of a lane are in which state.' })
export class JobLaneState implements LaneCounts {
  @Field(() => JobLaneCode, { description: 'The lane.' })
  lane: JobLane;

  @Field(() => Int, { description: 'How many wait for their turn.' })
  waiting: number;

  @Field(() => Int, { description: 'How many are being done.' })
  active: number;

  @Field(() => Int, {
    description:
      'How many are done later, second attempts among them; without the next runs of what repeats.',
  })
  planned: number;

  @Field(() => Int, { description: 'How many failed for good.' })
  failed: number;
}

@ObjectType('RecurringJob', { description: 'A job that repeats.' })
export class RecurringJobEntry implements RecurringJob {
  @Field({ description: 'Its name: room and verb.' })
  name: string;

  @Field(() => Instant, { nullable: true, description: 'When it comes next; null while it is being done.' })
  nextRunAt?: string;
}

@ObjectType({ description: 'What works in the background, as the engine knows it.' })
export class JobQueues {
  @Field(() => JobEngineCode, { description: 'Where jobs wait.' })
  engine: EngineName;

  @Field(() => [JobLaneState], { description: 'Every lane.' })
  lanes: LaneCounts[];

  @Field(() => [RecurringJobEntry], { description: 'What repeats, soonest first.' })
  recurring: RecurringJob[];
}

@ObjectType({ description: 'A job whose attempts all failed. What it carries is not told.' })
export class FailedJob implements FailedJobEntry {
  @Field(() => JobLaneCode, { description: 'Its lane.' })
  lane: JobLane;

  @Field({ description: 'Its number within the lane.' })
  id: string;

  @Field({ description: 'Its name: room and verb.' })
  name: string;

  @Field(() => Instant, { description: 'When the last attempt failed.' })
  failedAt: string;

  @Field(() => Int, { description: 'How often it was attempted.' })
  attempts: number;

  @Field({ description: 'What went wrong, in the words of the program, without addresses of people.' })
  failure: string;
}

@InputType({ description: 'Which failed job is started once more.' })
export class RetryJobInput {
  @Field(() => JobLaneCode, { description: 'Its lane.' })
  lane: JobLane;

  @Field({ description: 'Its number within the lane.' })
  @MaxLength(100)
  number: string;
}
