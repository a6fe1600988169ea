import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

/** What an office or an organisation is called from a day on, whenever that was entered. */
@ObjectType({ description: 'What an office or an organisation is called from a day on (amtlicher Name).' })
@Entity()
export class OfficialName extends Recorded {
  @Column('uuid', { nullable: true })
  officeId: string | null;

  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Field({ description: 'The name.' })
  @Column('text')
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number of an office, short name of an organisation.',
  })
  @Column('text', { nullable: true })
  shortName: string | null;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'First day on which it is valid; empty: from the beginning.',
  })
  @Column('date', { nullable: true })
  validFrom: string | null;
}
