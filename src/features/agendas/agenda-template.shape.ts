import { Int } from '@nestjs/graphql';
import { hasPermission } from '../../kernel/permissions.js';
import { raw, type Sql, sql } from '../../platform/database/sql.js';
import { defineShape, many, one, type ReadContext, value } from '../../platform/read/index.js';
import { AgendaItemKind, AgendaSection, Body } from '../conferences/index.js';
import { AgendaTemplate } from './agenda-template.entity.js';
import { AgendaTemplateItem } from './agenda-template-item.entity.js';
import { templateItems } from './agenda-template.sql.js';

/** Templates name closed points too: they are for whoever prepares meetings. */
const visible = (_: Sql, { actor }: ReadContext): Sql =>
  hasPermission(actor, 'conferences.write') ? sql`true` : sql`false`;

const column = (name: string) => (row: Sql) => sql`${row}.${raw(name)}`;

defineShape(AgendaTemplate, {
  visible,
  from: () => sql`(select of_body.id as body_id, own.version
    from body of_body left join agenda_template own on own.body_id = of_body.id)`,
  fields: {
    body: one({
      type: () => Body,
      nullable: false,
      description: 'The body whose meetings begin with it.',
      where: (template, body) => sql`${body}.id = ${template}.body_id`,
    }),
    version: value({
      type: () => Int,
      nullable: true,
      description: 'Send it back when you change the template; empty where the body has none of its own.',
      sql: column('version'),
    }),
    isOwn: value({
      type: () => Boolean,
      description: 'Whether the body has a template of its own; else the usual one of its kind holds.',
      sql: (template) => sql`${template}.version is not null`,
    }),
    items: many({
      type: () => AgendaTemplateItem,
      description: 'Its points in order.',
      where: (template, item) => sql`${item}.body_id = ${template}.body_id`,
      orderBy: column('position'),
    }),
    totalMinutes: value({
      type: () => Int,
      description: 'Minutes planned for all its points.',
      sql: (
        template,
      ) => sql`(select coalesce(sum(planned.duration_minutes), 0)::integer from ${templateItems} as planned
        where planned.body_id = ${template}.body_id)`,
    }),
  },
});

defineShape(AgendaTemplateItem, {
  visible,
  from: () => templateItems,
  fields: {
    position: value({ type: () => Int, description: 'Its place.', sql: column('position') }),
    title: value({ type: () => String, description: 'What it is about.', sql: column('title') }),
    kind: value({
      type: () => AgendaItemKind,
      description: 'What it is there for.',
      sql: column('kind'),
    }),
    durationMinutes: value({
      type: () => Int,
      nullable: true,
      description: 'Minutes planned for it and for what is put under it.',
      sql: column('duration_minutes'),
    }),
    isClosedSession: value({
      type: () => Boolean,
      description: 'Whether it is treated in closed session.',
      sql: column('is_closed_session'),
    }),
    holds: value({
      type: () => [AgendaSection],
      description: 'Sections whose proposed items are put under it.',
      sql: (item) => sql`to_json(${item}.holds)`,
    }),
  },
});
