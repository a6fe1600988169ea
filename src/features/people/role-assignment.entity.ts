import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Role } from '../../kernel/actor.js';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody is in the work on the thread; decides which doors are open.',
  valuesMap: {
    COORDINATOR: { description: 'Koordination, Sozialplaner/in: plans the cycle, keeps the whole thread.' },
    LOCAL_COORDINATOR: {
      description:
        'Koordination eines Teilraums: coordinates what an organisation leads, or what lies within an area.',
    },
    OFFICE_HEAD: { description: 'Amtsleitung: releases the status reports of the office.' },
    OFFICER: { description: 'Sachbearbeitung: drafts status reports of the office.' },
    PARTICIPANT: {
      description: 'Konferenzteilnehmer/in: planner of a municipality, the Jobcenter, a welfare association.',
    },
    COMMITTEE_MEMBER: { description: 'Ausschussmitglied: reads what is meant for committees.' },
    ADMINISTRATOR: { description: 'Administration: accounts and settings, no contents.' },
    DATA_SUPPLIER: { description: 'Datenlieferant/in: delivers figures.' },
    STATISTICS_OFFICE: { description: 'Statistikstelle: delivers figures and answers for them.' },
    CONTRIBUTOR: {
      description:
        'Externe Mitwirkung: sees and reports on what names them or their organisation, nothing else.',
    },
    PUBLIC: { description: 'Öffentlichkeit: whoever reads without signing in. Given to nobody.' },
  },
});

/** A role of a person, for the county or a part of it, for a time. */
@ObjectType({ description: 'A role of a person, for the county or a part of it, for a time.' })
@Entity()
export class RoleAssignment extends Recorded {
  @Column('uuid')
  personId: string;

  @Field(() => Role, { description: 'The role.' })
  @Column('text')
  role: Role;

  /** Scope: the organisation it holds for. */
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  /** Scope: the office it holds for. */
  @Column('uuid', { nullable: true })
  officeId: string | null;

  /** Scope: the body it holds for. */
  @Column('uuid', { nullable: true })
  bodyId: string | null;

  /** Scope: the area it holds for, with all that lies in it. */
  @Column('uuid', { nullable: true })
  areaId: string | null;

  @Field(() => LocalDay, { description: 'First day of the role.' })
  @Column('date')
  validFrom: string;

  @Field(() => LocalDay, { nullable: true, description: 'Last day of the role; empty while it goes on.' })
  @Column('date', { nullable: true })
  validTo: string | null;
}
