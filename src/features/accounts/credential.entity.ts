import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The hashed password of an account. Not part of the graph, and without history: old secrets are of no use. */
@Entity()
export class Credential {
  @PrimaryColumn('uuid')
  personId: string;

  @Column('text')
  passwordHash: string;

  @Column('timestamptz', { default: () => 'now()' })
  changedAt: Date;
}
