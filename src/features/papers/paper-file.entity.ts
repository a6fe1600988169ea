import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { DocumentFormat } from '../../platform/rendering/index.js';

/** The file of a format that was made of a version. Its bytes are kept, and never made otherwise. */
@ObjectType({ description: 'The file of a format that was made of a version of a paper.' })
@Entity()
export class PaperFile extends Recorded {
  @Column('uuid')
  versionId: string;

  @Field(() => DocumentFormat, { description: 'Its format.' })
  @Column('text')
  format: DocumentFormat;

  @Column('uuid', { nullable: true })
  templateId: string | null;

  @Column('text', { nullable: true })
  templateSha256: string | null;

  @Field({ description: 'Media type.' })
  @Column('text')
  mediaType: string;

  @Field({ description: 'Name with which it is fetched.' })
  @Column('text')
  fileName: string;

  /** Where the store has it. */
  @Column('text')
  fileKey: string;

  @Field(() => Int, { description: 'In bytes.' })
  @Column('integer')
  size: number;

  @Field({ description: 'SHA-256 of its bytes in hexadecimal: by it a file is verified (verifyPaperFile).' })
  @Column('text')
  sha256: string;

  @Field(() => Int, { nullable: true, description: 'Pages, where the format has any.' })
  @Column('integer', { nullable: true })
  pages: number | null;

  @Field(() => Instant, { description: 'When it was first made.' })
  @Column('timestamptz')
  madeAt: Date;
}
