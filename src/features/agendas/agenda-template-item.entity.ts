import { ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { AgendaItemKind, AgendaSection } from '../conferences/index.js';

/** A point of a template. Replaced together with all others of its template. */
@Entity('agenda_template_item')
export class AgendaTemplateItemRow extends Recorded {
  @Column('uuid')
  templateId: string;

  @Column('integer')
  position: number;

  @Column('text')
  title: string;

  @Column('text', { default: AgendaItemKind.DISCUSSION })
  kind: AgendaItemKind;

  @Column('integer', { nullable: true })
  durationMinutes: number | null;

  @Column('boolean', { default: false })
  isClosedSession: boolean;

  @Column('text', { array: true, default: [] })
  holds: AgendaSection[];
}

/** A point of a template as it is read: its fields stand in its shape. */
@ObjectType({ description: 'A point of the template of an agenda.' })
export class AgendaTemplateItem {}
