import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { OutcomeKind } from './outcome.enums.js';

/** What a meeting decided, recommended or asked for. Its number is given once and never again. */
@ObjectType({
  description: 'What came out of an agenda item (Ergebnis), under a number that is never given twice.',
})
@Entity()
export class Outcome extends Recorded {
  @Column('uuid')
  agendaItemId: string;

  @Field({ description: 'Number per body and year, for example FPK-2026-07.' })
  @Column('text')
  number: string;

  @Field(() => OutcomeKind, { description: 'Kind of outcome.' })
  @Column('text')
  kind: OutcomeKind;

  @Field({ description: 'The wording.' })
  @Column('text')
  text: string;

  @Column('uuid', { nullable: true })
  responsibleOfficeId: string | null;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'Due day of a task; day until which a matter is deferred.',
  })
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day on which it was done; empty while it is open.' })
  @Column('date', { nullable: true })
  doneOn: string | null;

  @Field(() => String, { nullable: true, description: 'Erledigungsvermerk: how it was done.' })
  @Column('text', { nullable: true })
  completionNote: string | null;
}
