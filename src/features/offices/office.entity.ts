import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

export enum OfficeLevel {
  DEPARTMENT = 'DEPARTMENT',
  OFFICE = 'OFFICE',
  SECTION = 'SECTION',
  STAFF = 'STAFF',
}
registerEnumType(OfficeLevel, {
  name: 'OfficeLevel',
  description: 'Place in the organisation.',
  valuesMap: {
    DEPARTMENT: { description: 'Dezernat.' },
    OFFICE: { description: 'Amt.' },
    SECTION: { description: 'Fachdienst, Sachgebiet, Abteilung.' },
    STAFF: { description: 'Stabsstelle.' },
  },
});

/** A unit that can be responsible: it has a name, a head and a mailbox. Its number says nothing about its task. */
@ObjectType({
  description: 'A unit that can be responsible for measures. Its number says nothing about its task.',
})
@Entity()
export class Office extends Recorded {
  @Column('uuid')
  organisationId: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Field(() => String, { nullable: true, description: 'Number, for example 50 or St.A. 52.' })
  @Column('text', { nullable: true })
  code: string | null;

  /** Shown by its validity: see the shape. */
  @Column('text')
  name: string;

  @Field(() => OfficeLevel, { description: 'Place in the organisation.' })
  @Column('text', { default: OfficeLevel.OFFICE })
  level: OfficeLevel;

  @Column('uuid', { nullable: true })
  headId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address that is read when nobody in particular is responsible.',
  })
  @Column('text', { nullable: true })
  sharedMailbox: string | null;

  @Field({ description: 'Whether it exists at present.' })
  @Column('boolean', { default: true })
  active: boolean;

  @Field(() => LocalDay, { nullable: true, description: 'First day of its existence, where it is known.' })
  @Column('date', { nullable: true })
  openedOn: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Last day of its existence; empty while it exists.' })
  @Column('date', { nullable: true })
  closedOn: string | null;
}
