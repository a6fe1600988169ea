import { type Sql, sql } from '../../platform/database/sql.js';
import {
  defineShape,
  derived,
  extendShape,
  many,
  one,
  type ReadContext,
  visibleToAll,
} from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import { Office, Organisation } from '../offices/index.js';
import { Person, RoleAssignment } from '../people/index.js';
import { Body } from './body.entity.js';
import { BodyAction } from './body.enums.js';
import { allowedBodyActions, type BodyFacts } from './body.rules.js';
import { BodyMember } from './body-member.entity.js';
import { namesAreKnown } from './conference.visibility.js';
import { Meeting } from './meeting.entity.js';

/** Everybody knows their own seats besides. */
const bodyMemberIsVisible = (member: Sql, context: ReadContext): Sql =>
  sql`(${member}.person_id = ${context.actor.personId}::uuid or ${namesAreKnown(sql`${member}.body_id`, context)})`;

const isSeatedToday = (member: Sql, { today }: ReadContext): Sql =>
  sql`(${member}.valid_from <= ${today}::date and (${member}.valid_to is null or ${member}.valid_to >= ${today}::date))`;

const nameOf = (person: Sql): Sql => sql`(select pn.name from person pn where pn.id = ${person})`;

defineShape(Body, {
  // Which bodies there are stands in every county's directory; what they treat is another matter.
  visible: visibleToAll,
  sorts: {
    NAME: { sql: (body) => sql`${body}.name`, type: 'text' },
    TYPE: { sql: (body) => sql`${body}.type`, type: 'text' },
  },
  fields: {
    organisation: one({
      type: () => Organisation,
      nullable: false,
      description: 'The organisation it belongs to.',
      where: (body, organisation) => sql`${organisation}.id = ${body}.organisation_id`,
    }),
    area: one({
      type: () => Area,
      description: 'The space it looks at (Betrachtungsraum).',
      where: (body, area) => sql`${area}.id = ${body}.area_id`,
    }),
    secretariatOffice: one({
      type: () => Office,
      description: 'Geschäftsstelle: invites and writes the minutes.',
      where: (body, office) => sql`${office}.id = ${body}.secretariat_office_id`,
    }),
    chair: one({
      type: () => Person,
      description: 'Vorsitz; known to those who know the members.',
      where: (body, person, context) =>
        sql`${person}.id = ${body}.chair_id and ${namesAreKnown(sql`${body}.id`, context)}`,
    }),
    members: many({
      type: () => BodyMember,
      description: 'Who sits in it today, by name.',
      where: (body, member, context) =>
        sql`${member}.body_id = ${body}.id and ${isSeatedToday(member, context)}`,
      orderBy: (member) => sql`${nameOf(sql`${member}.person_id`)}, ${member}.id`,
    }),
    nextMeeting: one({
      type: () => Meeting,
      description: 'The next meeting from today on that was not cancelled.',
      where: (body, meeting, { today }) =>
        sql`${meeting}.body_id = ${body}.id and ${meeting}.held_on >= ${today}::date and ${meeting}.state in ('PLANNED', 'INVITED')`,
      orderBy: (meeting) => sql`${meeting}.held_on, ${meeting}.starts_at, ${meeting}.id`,
    }),
    lastMeeting: one({
      type: () => Meeting,
      description: 'The last meeting that was held.',
      where: (body, meeting) => sql`${meeting}.body_id = ${body}.id and ${meeting}.state = 'HELD'`,
      orderBy: (meeting) => sql`${meeting}.held_on desc, ${meeting}.starts_at desc, ${meeting}.id`,
    }),
    allowedActions: derived<BodyFacts>({
      type: () => [BodyAction],
      inPast: [],
      description: 'What the reader may do with it.',
      needs: (body) => sql`json_build_object('active', ${body}.active)`,
      derive: (facts, { actor }) => allowedBodyActions(actor, facts),
    }),
  },
});

defineShape(BodyMember, {
  visible: bodyMemberIsVisible,
  fields: {
    body: one({
      type: () => Body,
      nullable: false,
      description: 'The body.',
      where: (member, body) => sql`${body}.id = ${member}.body_id`,
    }),
    person: one({
      type: () => Person,
      nullable: false,
      description: 'Who sits in it.',
      where: (member, person) => sql`${person}.id = ${member}.person_id`,
    }),
    onBehalfOf: one({
      type: () => Organisation,
      description: 'The organisation the person speaks for.',
      where: (member, organisation) => sql`${organisation}.id = ${member}.on_behalf_of_id`,
    }),
    deputy: one({
      type: () => Person,
      description: 'Who stands in (Stellvertretung).',
      where: (member, person) => sql`${person}.id = ${member}.deputy_id`,
    }),
  },
});

extendShape(Person, {
  bodies: many({
    type: () => Body,
    description: 'Bodies the person sits in today, by name.',
    where: (person, body, context) =>
      sql`exists (select from body_member ps where ps.body_id = ${body}.id and ps.person_id = ${person}.id
        and ${isSeatedToday(sql`ps`, context)} and ${bodyMemberIsVisible(sql`ps`, context)})`,
    orderBy: (body) => sql`${body}.name, ${body}.id`,
  }),
});

extendShape(RoleAssignment, {
  body: one({
    type: () => Body,
    description: 'The body the role holds for.',
    where: (role, body) => sql`${body}.id = ${role}.body_id`,
  }),
});
