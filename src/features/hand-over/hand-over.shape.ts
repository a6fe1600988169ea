import { ID, Int } from '@nestjs/graphql';
import { type Locale } from '../../kernel/actor.js';
import { hasPermission } from '../../kernel/permissions.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, derived, many, one, type ReadContext, value } from '../../platform/read/index.js';
import { allHoldings, labelInWords, Person } from '../people/index.js';
import { HandedOver } from './handed-over.entity.js';
import { HandOver, HandOverGroup, HeldThing } from './hand-over.model.js';
import { HoldingKind } from './holding-kind.js';
import { allHeldThings, heldThings, suggestedSuccessor } from './holdings.sql.js';
import { Leaving } from './leaving.entity.js';

const forHandingOver = (_: Sql, { actor }: ReadContext): Sql =>
  hasPermission(actor, 'handOver.read') ? sql`true` : sql`false`;

const WORDS = new Map(allHoldings().map((holding) => [holding.kind, holding]));

/** Words of a kind in the reader's language; null where somebody must be named. */
const inWords = (kind: string, said: 'words' | 'ifNobody', locale: Locale): string | null =>
  WORDS.get(kind)?.[said]?.[locale] ?? null;

defineShape(HeldThing, {
  from: (context) => sql`(${allHeldThings(context)})`,
  visible: forHandingOver,
  fields: {
    itemId: value({
      type: () => ID,
      description: 'Id of what is held, for naming a successor.',
      sql: (thing) => sql`${thing}.item_id`,
    }),
    kind: value({ type: () => HoldingKind, description: 'Its kind.', sql: (thing) => sql`${thing}.kind` }),
    version: value({
      type: () => Int,
      description: 'Its version: an item that somebody else has changed since is a conflict.',
      sql: (thing) => sql`${thing}.version`,
    }),
    label: derived<{ kind: string; label: string }>({
      type: () => String,
      description: 'Its number or name, in the reader’s words.',
      needs: (thing) => sql`json_build_object('kind', ${thing}.kind, 'label', ${thing}.label)`,
      derive: ({ kind, label }, { actor }) => labelInWords(kind, label, actor.locale),
    }),
    title: value({
      type: () => String,
      nullable: true,
      description: 'Its title; empty for readers who may not read such things.',
      sql: (thing) => sql`${thing}.title`,
    }),
    suggestedSuccessor: one({
      type: () => Person,
      description:
        'Who could take it: the first deputy, the second, the head of its office, the head of the person’s office.',
      where: (thing, person, { today }) => sql`${person}.id = ${suggestedSuccessor(thing, today)}`,
    }),
  },
});

defineShape(HandOverGroup, {
  from: (context) => sql`(
    select t.holder_id, t.kind, count(*)::integer as held from (${allHeldThings(context)}) t group by t.holder_id, t.kind)`,
  visible: forHandingOver,
  fields: {
    kind: value({ type: () => HoldingKind, description: 'The kind.', sql: (group) => sql`${group}.kind` }),
    name: derived<{ kind: string }>({
      type: () => String,
      description: 'What it is called.',
      needs: (group) => sql`json_build_object('kind', ${group}.kind)`,
      derive: ({ kind }, { actor }) => inWords(kind, 'words', actor.locale),
    }),
    ifNobody: derived<{ kind: string }>({
      type: () => String,
      nullable: true,
      description: 'What becomes of it where nobody is named; empty: somebody must be named.',
      needs: (group) => sql`json_build_object('kind', ${group}.kind)`,
      derive: ({ kind }, { actor }) => inWords(kind, 'ifNobody', actor.locale),
    }),
    canBePassed: derived<{ kind: string }>({
      type: () => Boolean,
      description: 'Whether somebody can take it; what only ends with the person or office goes to nobody.',
      needs: (group) => sql`json_build_object('kind', ${group}.kind)`,
      derive: ({ kind }) => !WORDS.get(kind)?.endsAnyway,
    }),
    count: value({ type: () => Int, description: 'How many.', sql: (group) => sql`${group}.held` }),
    things: many({
      type: () => HeldThing,
      description: 'The things, by number or name.',
      where: (group, thing) => sql`${thing}.holder_id = ${group}.holder_id and ${thing}.kind = ${group}.kind`,
      orderBy: (thing) => sql`${thing}.label, ${thing}.item_id`,
    }),
  },
});

const person = (description: string, column: Sql) =>
  one({ type: () => Person, description, where: (row, who) => sql`${who}.id = ${row}.${column}` });

defineShape(Leaving, { visible: forHandingOver, fields: { person: person('Who leaves.', sql`person_id`) } });

/** Whether what was handed over is still with whom it went to, so that it could be given back. */
export const isStillThere = (handed: Sql, context: ReadContext): Sql => sql`
  (${handed}.taken_back_on is null and ${handed}.successor_id is not null and exists (
    select from (${heldThings('PERSON', context)}) t where t.holder_id = ${handed}.successor_id and t.kind = ${handed}.kind
       and t.item_id = ${handed}.item_id))`;

defineShape(HandedOver, {
  visible: forHandingOver,
  fields: {
    person: person('Who handed it over.', sql`person_id`),
    successor: person('Who got it; empty: nobody.', sql`successor_id`),
    label: derived<{ kind: string; label: string }>({
      type: () => String,
      description: 'What it was called then: a number or a name.',
      needs: (handed) => sql`json_build_object('kind', ${handed}.kind, 'label', ${handed}.label)`,
      derive: ({ kind, label }, { actor }) => labelInWords(kind, label, actor.locale),
    }),
    canBeTakenBack: value({
      type: () => Boolean,
      description: 'Whether whoever got it still holds it, so that it can be given back.',
      sql: isStillThere,
    }),
  },
});

defineShape(HandOver, {
  from: () => sql`(select p.id, p.id as person_id, p.name, p.active, p.left_on from person p)`,
  visible: forHandingOver,
  fields: {
    person: one({
      type: () => Person,
      nullable: false,
      description: 'Who leaves or has left.',
      where: (row, who) => sql`${who}.id = ${row}.id`,
    }),
    lastDay: value({
      type: () => LocalDay,
      nullable: true,
      description: 'Last day of work, where it is known.',
      sql: (row) => sql`${row}.left_on`,
    }),
    leaving: one({
      type: () => Leaving,
      description: 'The leaving that is prepared.',
      where: (row, leaving) =>
        sql`${leaving}.person_id = ${row}.id and ${leaving}.state = 'PREPARED' and ${leaving}.last_day = ${row}.left_on`,
    }),
    groups: many({
      type: () => HandOverGroup,
      description: 'What the person still holds, by kind. Empty: nothing.',
      where: (row, group) => sql`${group}.holder_id = ${row}.id`,
      orderBy: (group) => sql`${group}.kind`,
    }),
    handedOver: many({
      type: () => HandedOver,
      description: 'What the person has handed over, newest first: offered to who comes back.',
      where: (row, handed) => sql`${handed}.person_id = ${row}.id`,
      orderBy: (handed) => sql`${handed}.handed_on desc, ${handed}.kind, ${handed}.label, ${handed}.id`,
    }),
  },
});
