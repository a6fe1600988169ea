import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { Audience } from './paper.enums.js';

/** What an edition tells one audience. */
@ObjectType({ description: 'What an edition of a paper tells one audience.' })
@Entity()
export class PaperVersion extends Recorded {
  @Column('uuid')
  editionId: string;

  @Field(() => Audience, { description: 'For whose eyes it is.' })
  @Column('text')
  audience: Audience;

  @Field({ description: 'Its title.' })
  @Column('text')
  title: string;

  @Field(() => String, { nullable: true, description: 'What stands under the title ("hier: …").' })
  @Column('text', { nullable: true })
  subtitle: string | null;

  /** The document without its foot, as canonical JSON. */
  @Column('text', { select: false })
  content: string;

  @Column('integer', { default: 0 })
  erratumBlocks: number;

  @Field({ description: 'SHA-256 of the content in canonical JSON, in hexadecimal.' })
  @Column('text')
  sha256: string;
}
