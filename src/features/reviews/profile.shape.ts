import { hasRole, Role } from '../../kernel/actor.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { defineShape, many, one, type ReadContext, value } from '../../platform/read/index.js';
import { Body } from '../conferences/index.js';
import { ProfileStep } from './profile-step.entity.js';
import { ReminderProfile } from './reminder-profile.entity.js';

/** How reminders are set up is for those who keep them. */
const seesProfiles = (_: Sql, { actor }: ReadContext): Sql =>
  hasRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR) ? sql`true` : sql`false`;

defineShape(ReminderProfile, {
  visible: seesProfiles,
  fields: {
    name: value({
      type: () => String,
      description: 'What it is called, in the language of the reader.',
      sql: (profile, { actor }) =>
        actor.locale === 'en' ? sql`${profile}.name_en` : sql`${profile}.name_de`,
    }),
    body: one({
      type: () => Body,
      description: 'The body whose own profile it is; empty for the county’s.',
      where: (profile, body) => sql`${body}.id = ${profile}.body_id`,
    }),
    steps: many({
      type: () => ProfileStep,
      description: 'Its steps in the order of their days.',
      where: (profile, step) => sql`${step}.profile_id = ${profile}.id`,
      orderBy: (step) => sql`${step}.offset_days, ${step}.code`,
    }),
  },
});

defineShape(ProfileStep, { visible: seesProfiles });
