import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { DataDeliveryState } from './data-delivery.enums.js';

/** Figures that an office has to deliver by a day. The figures themselves are observations. */
@ObjectType({ description: 'Figures that an office has to deliver by a day (Datenlieferung).' })
@Entity()
export class DataDelivery extends Recorded {
  @Field({ description: 'What is delivered, for example "SGB-II-Bestand".' })
  @Column('text')
  title: string;

  @Field({ description: 'The time the figures are about (Berichtszeitraum), for example "2025".' })
  @Column('text')
  referencePeriod: string;

  @Column('uuid')
  supplierOfficeId: string;

  @Field(() => LocalDay, { description: 'Day by which it is owed.' })
  @Column('date')
  dueOn: string;

  @Field(() => DataDeliveryState, { description: 'How it stands.' })
  @Column('text', { default: DataDeliveryState.REQUESTED })
  state: DataDeliveryState;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'Day on which it came; empty while it is owed, also where it was sent back.',
  })
  @Column('date', { nullable: true })
  receivedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was sent back the last time.' })
  @Column('text', { nullable: true })
  rejectedBecause: string | null;

  @Column('uuid', { array: true, default: () => "'{}'" })
  indicatorIds: string[];
}
