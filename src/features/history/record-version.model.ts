import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars.js';

/** One field that a version changed. */
@ObjectType({ description: 'A field that a version changed.' })
export class FieldChange {
  @Field({ description: 'Name of the field in this schema.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'Value before; empty where there was none.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'Value after; empty where there is none.' })
  after: string | null;
}

/** One version of a record, as the database kept it. */
@ObjectType({ description: 'One version of a record: who made it, when, why, and what it changed.' })
export class RecordVersion {
  @Field(() => Int, { description: 'Number of the version; the first entry is 1.' })
  version: number;

  @Field(() => Instant, { description: 'When it came to be.' })
  at: string;

  @Field(() => String, { nullable: true, description: 'Who made it; empty for background work and imports.' })
  by: string | null;

  @Field({
    description:
      'Where the change came from: API, API_TOKEN, MAIL_LINK, JOB, IMPORT, DEMO or DATABASE (by hand).',
  })
  source: string;

  @Field(() => String, { nullable: true, description: 'Why, in the words of the person.' })
  reason: string | null;

  @Field(() => [FieldChange], { description: 'What it changed; for the first version what was entered.' })
  changes: FieldChange[];
}
