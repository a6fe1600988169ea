import { ID, Int } from '@nestjs/graphql';
import { hasPermission } from '../../kernel/permissions.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import {
  defineShape,
  derived,
  extendShape,
  many,
  one,
  type ReadContext,
  value,
} from '../../platform/read/index.js';
import { HandOverGroup, HeldThing, HoldingKind } from '../hand-over/index.js';
import { Office } from '../offices/index.js';
import { holdingsOf } from '../people/index.js';
import { OfficeChange } from './office-change.entity.js';
import { OfficeChangePart, OfficeChangeShare } from './office-change.model.js';

const forKeepers = (_: Sql, { actor }: ReadContext): Sql =>
  hasPermission(actor, 'offices.manage') ? sql`true` : sql`false`;

defineShape(OfficeChange, {
  visible: forKeepers,
  sorts: { DAY: { sql: (change) => sql`${change}.takes_effect_on`, type: 'date' } },
  fields: {
    offices: many({
      type: () => Office,
      description: 'The offices that are changed, by name.',
      where: (change, office) => sql`${office}.id = any(${change}.office_ids)`,
      orderBy: (office) => sql`${office}.name, ${office}.id`,
    }),
    ends: value({
      type: () => Boolean,
      description: 'Whether the offices end; where not, what is not named stays.',
      sql: (change) => sql`(${change}.plan -> 'ends')::boolean`,
    }),
    parts: many({
      type: () => OfficeChangePart,
      description: 'Who takes what the offices had, as it was settled. Empty: nobody.',
      where: (change, part) => sql`${part}.change_id = ${change}.id`,
      orderBy: (part) => sql`${part}.place`,
    }),
    shares: many({
      type: () => OfficeChangeShare,
      description: 'What goes where, as it was settled.',
      where: (change, share) => sql`${share}.change_id = ${change}.id`,
      orderBy: (share) => sql`${share}.place`,
    }),
  },
});

defineShape(OfficeChangePart, {
  from: () => sql`(
    select c.id as change_id, (e.place - 1)::integer as place, (e.part ->> 'officeId')::uuid as office_id,
           e.part -> 'founded' ->> 'name' as name, e.part -> 'founded' ->> 'code' as code
      from office_change c cross join lateral jsonb_array_elements(c.plan -> 'parts') with ordinality as e (part, place))`,
  visible: forKeepers,
  fields: {
    number: value({
      type: () => Int,
      description: 'Its place among the parts, counted from 0.',
      sql: (part) => sql`${part}.place`,
    }),
    name: value({
      type: () => String,
      nullable: true,
      description: 'What the office will be called that begins on the day; empty where it exists.',
      sql: (part) => sql`${part}.name`,
    }),
    code: value({
      type: () => String,
      nullable: true,
      description: 'Number of the office that begins on the day.',
      sql: (part) => sql`${part}.code`,
    }),
    office: one({
      type: () => Office,
      description: 'The office, where it exists; empty where it begins on the day.',
      where: (part, office) => sql`${office}.id = ${part}.office_id`,
    }),
  },
});

defineShape(OfficeChangeShare, {
  from: () => sql`(
    select c.id as change_id, e.place, e.share ->> 'kind' as kind, (e.share ->> 'itemId')::uuid as item_id,
           (e.share ->> 'part')::integer as part, c.office_ids, c.state = 'PREPARED' as is_prepared
      from office_change c cross join lateral jsonb_array_elements(c.plan -> 'shares') with ordinality as e (share, place))`,
  visible: forKeepers,
  fields: {
    kind: value({ type: () => HoldingKind, description: 'The kind.', sql: (share) => sql`${share}.kind` }),
    name: derived<string>({
      type: () => String,
      description: 'What the kind is called.',
      needs: (share) => sql`to_json(${share}.kind)`,
      derive: (said, { actor }) =>
        holdingsOf('OFFICE').find(({ kind }) => kind === said)?.words[actor.locale] ?? said,
    }),
    itemId: value({
      type: () => ID,
      nullable: true,
      description: 'Id of the one thing; empty: everything of the kind that is not named by itself.',
      sql: (share) => sql`${share}.item_id`,
    }),
    thing: one({
      type: () => HeldThing,
      description: 'The one thing, as long as the change is prepared and the office still has it.',
      where: (share, thing) => sql`${share}.is_prepared and ${share}.item_id is not null
        and ${thing}.holder_id = any(${share}.office_ids) and ${thing}.kind = ${share}.kind
        and ${thing}.item_id = ${share}.item_id`,
    }),
    part: one({
      type: () => OfficeChangePart,
      description: 'Who takes it; empty: nobody.',
      where: (share, part) => sql`${part}.change_id = ${share}.change_id and ${part}.place = ${share}.part`,
    }),
  },
});

extendShape(Office, {
  holdings: many({
    type: () => HandOverGroup,
    description: 'What the office has, by kind: to be shared out where it ends. For those who hand over.',
    where: (office, group) => sql`${group}.holder_id = ${office}.id`,
    orderBy: (group) => sql`${group}.kind`,
  }),
});
