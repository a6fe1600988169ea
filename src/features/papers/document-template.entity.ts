import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import type { Placeholder } from '../../platform/rendering/index.js';

/** A .docx with the head and fonts of a house, in which Word files of papers are set. Its content never changes. */
@ObjectType({
  description: 'A house template (Dokumentvorlage): a .docx in which Word files of papers are set.',
})
@Entity()
export class DocumentTemplate extends Recorded {
  @Field({ description: 'What people call it.' })
  @Column('text')
  name: string;

  /** Where the store has it. */
  @Column({ type: 'text', update: false })
  fileKey: string;

  @Field(() => Int, { description: 'In bytes.' })
  @Column({ type: 'integer', update: false })
  size: number;

  @Field({ description: 'SHA-256 of its bytes in hexadecimal.' })
  @Column({ type: 'text', update: false })
  sha256: string;

  @Field(() => [String], { description: 'Placeholders that it has filled in, "inhalt" among them.' })
  @Column({ type: 'text', array: true, update: false })
  placeholders: Placeholder[];

  @Column({ type: 'uuid', nullable: true, update: false })
  uploadedById: string | null;

  @Column('uuid', { nullable: true })
  defaultForBodyId: string | null;

  @Column('uuid', { nullable: true })
  defaultForOrganisationId: string | null;

  @Field({ description: 'Whether files are made with it.' })
  @Column('boolean', { default: true })
  active: boolean;

  @Field(() => LocalDay, {
    nullable: true,
    description:
      'Day on which it was removed; from then on it is kept only for the files that were made with it.',
  })
  @Column('date', { nullable: true })
  removedOn: string | null;
}
