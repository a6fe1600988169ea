import { createUnionType, Int } from '@nestjs/graphql';
import { message } from '../../kernel/messages.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, derived, one, oneOf, value, visibleToAll } from '../../platform/read/index.js';
import { Office } from '../offices/index.js';
import { gapKinds, GapKind } from './gap-kinds.js';
import { Gap, GapTotal } from './gap.model.js';
import { isOwn } from './gap.sql.js';

/** The types of record that can lack something. */
const types = [...new Set(gapKinds.map(([, { of }]) => of()))];

export const GapRecord = createUnionType({
  name: 'GapRecord',
  description: 'What lacks something.',
  types: () => types as never,
});

interface GapNeeds {
  readonly kind: GapKind;
  readonly title: string;
  readonly name: string | null;
}

const sentence = (part: 'sentence' | 'remedy', description: string) =>
  derived<GapNeeds>({
    type: () => String,
    description,
    needs: (gap) => sql`json_build_object('kind', ${gap}.kind, 'title', ${gap}.title, 'name', ${gap}.name)`,
    derive: ({ kind, title, name }, { actor }) =>
      message(`gaps.${part}.${kind}`, actor.locale, { title, name: name ?? '' }),
  });

defineShape(Gap, {
  from: () => sql`gap`,
  visible: visibleToAll,
  sorts: {
    // What offices of the reader could close comes first, then along the thread, what is missing longest before the rest
    OWN_FIRST: {
      sql: (gap, context) =>
        sql`((case when ${isOwn(gap, context)} then '0' else '1' end) || lpad(${gap}.kind_place::text, 3, '0') || ${gap}.since::text)`,
      type: 'text',
    },
  },
  fields: {
    kind: value({ type: () => GapKind, description: 'What is missing.', sql: (gap) => sql`${gap}.kind` }),
    sentence: sentence('sentence', 'What is missing, in a sentence.'),
    remedy: sentence('remedy', 'What to do about it.'),
    title: value({
      type: () => String,
      description: 'What the record is called, or the measure it belongs to.',
      sql: (gap) => sql`${gap}.title`,
    }),
    since: value({
      type: () => LocalDay,
      description: 'Since when it is missing.',
      sql: (gap) => sql`${gap}.since`,
    }),
    office: one({
      type: () => Office,
      description: 'Who could close it; empty where nobody in particular could.',
      where: (gap, office) => sql`${office}.id = ${gap}.office_id`,
    }),
    record: oneOf({
      type: () => GapRecord,
      description: 'What lacks it.',
      alternatives: () =>
        types.map((type) => {
          const kinds = gapKinds.filter(([, { of }]) => of() === type).map(([kind]) => kind);
          return {
            type: () => type,
            where: (gap: Sql, record: Sql) =>
              sql`${record}.id = ${gap}.id and ${gap}.kind = any(${kinds}::text[])`,
          };
        }),
    }),
  },
});

defineShape(GapTotal, {
  from: () => sql`(select kind, kind_place, count(*)::integer as total from gap group by kind, kind_place)`,
  visible: visibleToAll,
  fields: {
    kind: value({ type: () => GapKind, description: 'What is missing.', sql: (row) => sql`${row}.kind` }),
    total: value({ type: () => Int, description: 'How often.', sql: (row) => sql`${row}.total` }),
  },
});
