import { createUnionType, ID, Int } from '@nestjs/graphql';
import { hasPermission } from '../../kernel/permissions.js';
import { inWords, message } from '../../kernel/messages.js';
import { join, raw, type Sql, sql } from '../../platform/database/sql.js';
import { Instant } from '../../platform/graphql/scalars.js';
import {
  defineShape,
  derived,
  one,
  type ObjectClass,
  oneOf,
  type ReadContext,
  value,
  visibleToAll,
} from '../../platform/read/index.js';
import { Indicator } from '../indicators/index.js';
import { Measure } from '../measures/index.js';
import { Person, RoleAssignment } from '../people/index.js';
import { ProblemArea } from '../problem-areas/index.js';
import { Agreement, Strategy } from '../strategies/index.js';
import { ChangedType, ChangeKind } from './change.enums.js';
import { Change, ChangedField, ChangeFigures, NewFigures, Slip } from './change.model.js';
import { readableTracked } from './changes.sql.js';
import { versionOf } from './pairs.sql.js';
import { dayAt } from './period.rules.js';
import type { Tracked } from './tracked.js';

export const ChangedRecord = createUnionType({
  name: 'ChangedRecord',
  description: 'What changes are told of.',
  types: () => [ProblemArea, Strategy, Agreement, Measure, Indicator, RoleAssignment] as const,
});

/** What is said for the type of an entry; null for the others. */
function byType(
  entry: Sql,
  context: ReadContext,
  only: ChangedType | undefined,
  say: (tracked: Tracked) => Sql | undefined,
): Sql {
  const types = readableTracked(context).filter(({ type }) => only === undefined || type === only);
  const cases = types.flatMap((tracked) => {
    const said = say(tracked);
    return said ? [sql`when ${tracked.type} then ${said}`] : [];
  });
  return cases.length > 0 ? sql`(case ${entry}.type ${join(cases, ' ')} end)` : sql`null`;
}

const idOf = (entry: Sql): Sql => sql`${entry}.record_id`;

const sides = (entry: Sql) => ({
  from: { at: sql`${entry}.since`, day: dayAt(sql`${entry}.since`) },
  to: { at: sql`${entry}.until`, day: dayAt(sql`${entry}.until`) },
});

/** What the record is called at the end, or was called where it is not there any more. */
const titleOf =
  (only?: ChangedType) =>
  (entry: Sql, context: ReadContext): Sql =>
    byType(entry, context, only, (tracked) => {
      const version = sql`coalesce(${entry}.after_version, ${entry}.before_version)`;
      const last = versionOf(tracked, idOf(entry), version);
      const { title, titleWord } = tracked;
      return sql`(select json_build_array(${title(sql`v`, context)}, ${titleWord ? titleWord(sql`v`, context) : sql`null::text`}) from ${last} v)`;
    });

/** Fields that differ between both ends: name, before, after, and whether they are to be said in words. */
const fieldsOf =
  (only?: ChangedType) =>
  (entry: Sql, context: ReadContext): Sql =>
    byType(entry, context, only, (tracked) => {
      const { from, to } = sides(entry);
      const rows = Object.entries(tracked.fields).map(
        ([name, { compared, shown = compared, inWords }], place) => {
          const [before, after] = [shown(sql`b`, context, from), shown(sql`a`, context, to)];
          const constant = raw(`${place}, '${name}'`);
          return sql`(${constant}, ${before}::text, ${after}::text, ${raw(String(inWords ?? false))})`;
        },
      );
      return sql`(select json_agg(json_build_array(f.name, f.before, f.after, f.in_words) order by f.place)
      from ${versionOf(tracked, idOf(entry), sql`${entry}.before_version`)} b
      cross join ${versionOf(tracked, idOf(entry), sql`${entry}.after_version`)} a
      cross join lateral (values ${join(rows)}) f(place, name, before, after, in_words)
     where f.before is distinct from f.after)`;
    });

const slipOf =
  (only?: ChangedType) =>
  (entry: Sql, context: ReadContext): Sql =>
    byType(entry, context, only, (tracked) => {
      const { slip } = tracked;
      if (!slip) return undefined;
      const before = slip.day(sql`b`);
      const after = slip.day(sql`a`);
      return sql`(select json_build_object('before', ${before}, 'after', ${after}, 'days', ${after} - ${before},
        'reason', ${slip.reason(idOf(entry), after, sql`${entry}.until`)},
        'count', ${slip.count(idOf(entry), sql`${entry}.until`)})
      from ${versionOf(tracked, idOf(entry), sql`${entry}.before_version`)} b
      cross join ${versionOf(tracked, idOf(entry), sql`${entry}.after_version`)} a where ${entry}.slipped)`;
    });

type FieldNeeds = readonly (readonly [string, string | null, string | null, boolean])[] | null;

const LABEL = 'changes.field.';

const recordOf = <Target>(type: ChangedType, target: () => Target) => ({
  type: target,
  where: (entry: Sql, record: Sql) => sql`${record}.id = ${idOf(entry)} and ${entry}.type = ${type}`,
});

/** Where the record of an entry is found. */
const RECORDS: readonly (readonly [ChangedType, () => ObjectClass])[] = [
  [ChangedType.MEASURE, () => Measure],
  [ChangedType.STRATEGY, () => Strategy],
  [ChangedType.PROBLEM_AREA, () => ProblemArea],
  [ChangedType.AGREEMENT, () => Agreement],
  [ChangedType.INDICATOR, () => Indicator],
  [ChangedType.ROLE, () => RoleAssignment],
];

/** How an entry is told, whatever list it stands in. Where all of a list are of one type, only that one is looked at. */
export const changeFieldsOf = (only?: ChangedType) => ({
  type: value({ type: () => ChangedType, description: 'What it is.', sql: (entry) => sql`${entry}.type` }),
  kinds: value({
    type: () => [ChangeKind],
    description: 'What happened.',
    sql: (entry) => sql`to_json(${entry}.kinds)`,
  }),
  recordId: value({ type: () => ID, description: 'Id of the record.', sql: idOf }),
  record: oneOf({
    type: () => ChangedRecord,
    description: 'The record as it is now; empty where it is no longer there.',
    alternatives: () =>
      RECORDS.filter(([type]) => only === undefined || type === only).map(([type, target]) =>
        recordOf(type, target),
      ),
  }),
  title: derived<readonly [string | null, string | null] | null>({
    type: () => String,
    description: 'What the record is called at the end, or was called where it is no longer there.',
    needs: titleOf(only),
    derive: (title, { actor }) => {
      const [name, word] = title ?? [];
      return word ? `${name}: ${inWords('changes', word, actor.locale)}` : (name ?? '');
    },
  }),
  at: value({
    type: () => Instant,
    description: 'When it was last changed within the period.',
    sql: (entry) => sql`${entry}.at`,
  }),
  version: value({
    type: () => Int,
    nullable: true,
    description: 'The version at the end; empty where the record is no longer there.',
    sql: (entry) => sql`${entry}.after_version`,
  }),
  by: one({
    type: () => Person,
    description:
      'Who made the last change; empty for background work and imports, and for readers who may not read the history.',
    where: (entry, person, { actor }) =>
      hasPermission(actor, 'history.read') ? sql`${person}.id = ${entry}.author_id` : sql`false`,
  }),
  reason: value({
    type: () => String,
    nullable: true,
    description: 'Why, in the words of the person; for whoever may read the history.',
    sql: (entry, { actor }) =>
      hasPermission(actor, 'history.read') ? sql`${entry}.reason` : sql`null::text`,
  }),
  fields: derived<FieldNeeds>({
    type: () => [ChangedField],
    description: 'What it says otherwise, where it was there before and after.',
    needs: fieldsOf(only),
    derive: (fields, { actor }) =>
      (fields ?? []).map(([field, before, after, isWord]) => {
        const said = (text: string | null) =>
          text !== null && (isWord || DAY.test(text)) ? inWords('changes', text, actor.locale) : text;
        const label = message(`${LABEL}${field}`, actor.locale);
        return { field, label, before: said(before), after: said(after) };
      }),
  }),
  slip: derived<Slip | null>({
    type: () => Slip,
    nullable: true,
    description: 'The promised day that was moved to a later one.',
    needs: slipOf(only),
    derive: (slip) => slip,
  }),
  newFigures: derived<NewFigures | null>({
    type: () => NewFigures,
    nullable: true,
    description: 'Figures and targets that came to an indicator.',
    needs: (entry) =>
      sql`case when ${entry}.fresh is not null then json_build_object('fresh', ${entry}.fresh,
          'corrected', ${entry}.corrected, 'targets', ${entry}.aims) end`,
    derive: (figures) => figures,
  }),
});

defineShape(Change, {
  from: () => sql`listed_change`,
  visible: visibleToAll,
  sorts: { AT: { sql: (entry) => sql`${entry}.at`, type: 'timestamptz' } },
  fields: changeFieldsOf(),
});

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const count = (column: string, description: string) =>
  value({ type: () => Int, description, sql: (row: Sql) => sql`${row}.${raw(column)}` });

defineShape(ChangeFigures, {
  from: () => sql`figure`,
  visible: visibleToAll,
  fields: {
    type: value({ type: () => ChangedType, description: 'What is counted.', sql: (row) => sql`${row}.type` }),
    opening: count('opening', 'Open at the beginning: neither done nor withdrawn.'),
    new: count('new', 'New.'),
    done: count('done', 'Done.'),
    slipped: count('slipped', 'Slipped.'),
    changed: count('changed', 'Changed.'),
    withdrawn: count('withdrawn', 'Withdrawn.'),
    reopened: count('reopened', 'Had been done or withdrawn, and is so no more or otherwise.'),
    closing: count('closing', 'Open at the end.'),
  },
});
