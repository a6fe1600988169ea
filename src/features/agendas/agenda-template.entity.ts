import { ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';

/** What stands on every agenda of a body. Its version is the one that a change of its items names. */
@Entity('agenda_template')
export class AgendaTemplateRow extends Recorded {
  @Column('uuid')
  bodyId: string;
}

/** A template as it is read: the body's own, or the usual one for bodies of its kind. Its fields stand in its shape. */
@ObjectType({ description: 'What stands on every agenda of a body (Vorlage der Tagesordnung).' })
export class AgendaTemplate {}
