import { Int } from '@nestjs/graphql';
import { raw, type Sql, sql } from '../../platform/database/sql.js';
import { Instant, LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, derived, many, one, value, visibleToAll } from '../../platform/read/index.js';
import { Change, ChangedType, ChangeFigures, Standing } from '../changes/index.js';
import { Meeting } from '../conferences/index.js';
import { Strategy } from '../strategies/index.js';
import {
  Comparison,
  ComparisonEnd,
  ComparisonEntry,
  ComparisonFigures,
  ComparisonGroup,
  ComparisonSection,
  LightTally,
} from './comparison.model.js';
import { key, SECTIONS } from './comparison.sql.js';

// All of these read the tables that the root field puts in front of the statement (see comparison.sql.ts).

const count = (column: string, description: string) =>
  value({ type: () => Int, description, sql: (row: Sql) => sql`${row}.${raw(column)}` });

defineShape(ComparisonEnd, {
  from: () => sql`compared_end`,
  visible: visibleToAll,
  fields: {
    at: value({
      type: () => Instant,
      description: 'The moment whose state is compared.',
      sql: (end) => sql`${end}.at`,
    }),
    day: value({
      type: () => LocalDay,
      description: 'The day it falls on in Germany.',
      sql: (end) => sql`${end}.day`,
    }),
    meeting: one({
      type: () => Meeting,
      description:
        'The meeting it stands for. At the end of a comparison it can be one that is still to come: then it is told as it stands until now.',
      where: (end, meeting) => sql`${meeting}.id = ${end}.meeting_id`,
    }),
  },
});

/** The lights of the same set of measures. */
const lightsOf = (figures: Sql, columns: Sql): Sql =>
  sql`(case when ${figures}.is_total then (select ${columns} from light_total)
    else (select ${columns} from light_figure l where ${key(sql`l`)} = ${key(figures)}) end)`;

const lights = (end: string, description: string) =>
  derived<LightTally>({
    type: () => LightTally,
    description,
    needs: (figures) =>
      lightsOf(
        figures,
        raw(`json_build_object('green', ${end}_green, 'yellow', ${end}_yellow, 'red', ${end}_red, 'grey', ${end}_grey,
          'notRunning', ${end}_not_running)`),
      ),
    derive: (tally) => tally,
  });

const moved = (column: string, description: string) =>
  value({ type: () => Int, description, sql: (figures) => lightsOf(figures, raw(column)) });

defineShape(ComparisonFigures, {
  from: () => sql`measure_figure`,
  visible: visibleToAll,
  fields: {
    opening: count('opening', 'Open at the beginning: neither done nor withdrawn.'),
    new: count('new', 'New, or seen by the reader for the first time.'),
    reopened: count('reopened', 'Had been done or withdrawn, and is so no more or otherwise.'),
    done: count('done', 'Done.'),
    withdrawn: count('withdrawn', 'Withdrawn, or no longer there.'),
    closing: count('closing', 'Open at the end.'),
    slipped: count('slipped', 'Whose promised end was moved to a later day.'),
    changed: count('changed', 'That say something else than before.'),
    told: count('told', 'To which anything happened; one measure can be in several of the other numbers.'),
    openingLights: lights('before', 'Lights of what was open at the beginning.'),
    closingLights: lights('after', 'Lights of what is open at the end.'),
    worse: moved(
      'worse',
      'Open at both ends, with a worse colour at the end. Silence (grey) is no colour and is in neither number.',
    ),
    better: moved('better', 'Open at both ends, with a better colour at the end.'),
  },
});

defineShape(ComparisonGroup, {
  from: () => sql`told_group`,
  visible: visibleToAll,
  fields: {
    strategy: one({
      type: () => Strategy,
      description:
        'The strategy, of which the measures are as they are now; empty for those without a strategy that the reader sees, and for what is no longer there.',
      where: (group, strategy) => sql`${strategy}.id = ${group}.strategy_id`,
    }),
    figures: one({
      type: () => ComparisonFigures,
      nullable: false,
      description:
        'Sums of the measures of this strategy. They can add up to more than the total: see the type.',
      where: (group, figures) => sql`not ${figures}.is_total and ${key(figures)} = ${key(group)}`,
    }),
    entries: many({
      type: () => ComparisonEntry,
      description:
        'What happened, withdrawn and slipped ones first, then by number; as many as `entries` asked for. `told` of the figures says how many there are.',
      where: (group, entry) => sql`${key(entry)} = ${key(group)}`,
      orderBy: (entry) => sql`${entry}.place`,
    }),
  },
});

/** Whether it is among what the county has: an agreement that was given, anything else that is open. */
const isHeld = (entry: Sql, end: string): Sql =>
  sql`(${entry}.${raw(`${end}_standing`)} = case ${entry}.type when ${ChangedType.AGREEMENT} then ${Standing.DONE} else ${Standing.OPEN} end)`;

const held = (section: Sql, before: Sql, after: Sql): Sql =>
  sql`(select count(*)::integer from listed_change e where e.type = ${section}.type
    and ${isHeld(sql`e`, 'before')} = ${before} and ${isHeld(sql`e`, 'after')} = ${after})`;

defineShape(ComparisonSection, {
  from: () => sql`(select unnest(${[...SECTIONS]}::text[]) as type)`,
  visible: visibleToAll,
  fields: {
    figures: one({
      type: () => ChangeFigures,
      description: 'Sums of the period; empty where the filter asks for what such records do not have.',
      where: (section, figures) => sql`${figures}.type = ${section}.type`,
    }),
    gained: value({
      type: () => Int,
      description:
        'How many came: agreements that were given, otherwise what is open at the end and was not before.',
      sql: (section) => held(section, sql`false`, sql`true`),
    }),
    lost: value({
      type: () => Int,
      description:
        'How many went: agreements that were given and are so no more, otherwise what was open and is done or withdrawn.',
      sql: (section) => held(section, sql`true`, sql`false`),
    }),
    entries: many({
      type: () => Change,
      description: 'What came and went, newest first; as many as `entries` asked for.',
      where: (
        section,
        entry,
      ) => sql`${entry}.type = ${section}.type and ${entry}.before_standing <> ${entry}.after_standing
        and ${entry}.id in (select kept.id from told_other kept)`,
      orderBy: (entry) => sql`${entry}.at desc, ${entry}.id`,
    }),
  },
});

const section = (type: ChangedType, description: string) =>
  one({
    type: () => ComparisonSection,
    nullable: false,
    description,
    where: (_, told) => sql`${told}.type = ${type}`,
  });

defineShape(Comparison, {
  from: () => sql`(select (select count(*)::integer from measure_figure where not is_total) as group_count)`,
  visible: visibleToAll,
  fields: {
    from: one({
      type: () => ComparisonEnd,
      nullable: false,
      description: 'The beginning: what happened after it is told.',
      where: (_, end) => sql`${end}.is_first`,
    }),
    to: one({
      type: () => ComparisonEnd,
      nullable: false,
      description: 'The end: what happened up to it is told.',
      where: (_, end) => sql`not ${end}.is_first`,
    }),
    figures: one({
      type: () => ComparisonFigures,
      nullable: false,
      description: 'Sums of all measures: each is counted once, whatever strategies it belongs to.',
      where: (_, figures) => sql`${figures}.is_total`,
    }),
    groups: many({
      type: () => ComparisonGroup,
      description: 'By strategy, by its title; at the end the measures without one.',
      where: () => sql`true`,
      orderBy: (group) => sql`${group}.place`,
    }),
    groupCount: count('group_count', 'How many groups there are.'),
    problemAreas: section(ChangedType.PROBLEM_AREA, 'Problem areas that came and went.'),
    strategies: section(ChangedType.STRATEGY, 'Strategies that came and went.'),
    agreements: section(ChangedType.AGREEMENT, 'Agreements that were gained and lost.'),
  },
});
