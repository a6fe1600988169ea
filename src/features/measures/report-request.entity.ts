import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

export enum RequestClosing {
  REPORTED = 'REPORTED',
  NOT_NEEDED = 'NOT_NEEDED',
}
registerEnumType(RequestClosing, {
  name: 'RequestClosing',
  description: 'Why nothing is owed any more.',
  valuesMap: {
    REPORTED: { description: 'The report came in.' },
    NOT_NEEDED: { description: 'It is no longer needed.' },
  },
});

/** Somebody owes a report by a day. Closed by the report that answers it, or because it is no longer owed. */
@ObjectType({ description: 'A report that is owed by a day (Berichtsanforderung).' })
@Entity()
export class ReportRequest extends Recorded {
  @Column('uuid')
  measureId: string;

  @Field(() => LocalDay, { description: 'Day by which the report is owed.' })
  @Column('date')
  dueOn: string;

  @Field(() => LocalDay, {
    description: 'Day from which it is asked for; before a meeting far ahead, a day to come.',
  })
  @Column('date')
  askedOn: string;

  @Field(() => LocalDay, { nullable: true, description: 'Day from which nothing is owed any more.' })
  @Column('date', { nullable: true })
  closedOn: string | null;

  @Field(() => RequestClosing, { nullable: true, description: 'Why nothing is owed any more.' })
  @Column('text', { nullable: true })
  closedBecause: RequestClosing | null;

  @Column('uuid', { nullable: true })
  reportId: string | null;
}
