import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql';
import { Int } from '@nestjs/graphql';
import { isPlanning } from '../../kernel/visibility.js';
import { message } from '../../kernel/messages.js';
import { hasPermission } from '../../kernel/permissions.js';
import { raw, type Sql, sql } from '../../platform/database/sql.js';
import {
  defineShape,
  derived,
  extendShape,
  many,
  one,
  oneOf,
  type ReadContext,
  value,
} from '../../platform/read/index.js';
import {
  AgendaItem,
  AgendaItemKind,
  AgendaSection,
  AgendaSubject,
  CONSENT_MINUTES,
  isOnAgenda,
  Meeting,
  minutesOf,
  Outcome,
  type ProposalReason,
} from '../conferences/index.js';
import { Measure } from '../measures/index.js';
import { ProblemArea } from '../problem-areas/index.js';
import { Strategy } from '../strategies/index.js';
import {
  AgendaProposal,
  AgendaProposals,
  AgendaProposalSection,
  AgendaProposalState,
} from './proposal.model.js';
import { reasonsInWords, type TitleFacts, titleOf } from './proposal.rules.js';
import { worstFirst } from './proposals.sql.js';

// All of these read the rows of "proposed", which the root field puts in front of the statement (see proposals.sql.ts).

/** Proposals tell who owes what: they are for whoever prepares meetings. */
const visible = (_: Sql, { actor }: ReadContext): Sql =>
  hasPermission(actor, 'conferences.write') ? sql`true` : sql`false`;

const column = (name: string) => (row: Sql) => sql`${row}.${raw(name)}`;
const MOST = 200;
const atMost = (first: unknown): number => Math.min(MOST, Math.max(0, Number(first)));

const line = sql`id, position, section, holds, is_consent, duration_minutes`;

/** The lines of the agenda as it is. */
const lines = (meetingId: Sql): Sql => sql`select ${line} from agenda_item ai
  where ai.meeting_id = ${meetingId} and ${isOnAgenda(sql`ai`)}`;

/** The lines of the agenda as it would be with some proposals on it; with all open ones where none are named. */
const linesWith = (meetingId: Sql, keys: unknown): Sql => sql`
  ${lines(meetingId)} union all
  select md5(key)::uuid, 1000000, section, '{}', is_consent, duration_minutes from proposed where ${
    Array.isArray(keys) ? sql`state <> 'ON_AGENDA' and key = any(${keys}::text[])` : sql`state = 'OPEN'`
  }`;

defineShape(AgendaProposals, {
  visible,
  from: () => sql`(select id as meeting_id from meeting_prepared)`,
  fields: {
    meeting: one({
      type: () => Meeting,
      nullable: false,
      description: 'The meeting that is prepared.',
      where: (all, meeting) => sql`${meeting}.id = ${all}.meeting_id`,
    }),
    sections: many({
      type: () => AgendaProposalSection,
      description: 'What is proposed, by section, in the order of the agenda.',
      where: () => sql`true`,
      orderBy: column('section_rank'),
    }),
    open: value({
      type: () => Int,
      description: 'Proposals about which nobody has decided yet.',
      sql: () => sql`(select count(*)::integer from proposed where state = 'OPEN')`,
    }),
    totalMinutes: value({
      type: () => Int,
      description: 'Minutes of the agenda as it is.',
      sql: (all) => minutesOf(lines(sql`${all}.meeting_id`)),
    }),
    totalMinutesWith: value({
      type: () => Int,
      description:
        'Minutes the agenda would take with these proposals on it; with all open ones where none are named.',
      args: {
        keys: {
          type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
          description: 'Keys of proposals.',
        },
      },
      sql: (all, _, { keys }) => minutesOf(linesWith(sql`${all}.meeting_id`, keys)),
    }),
  },
});

defineShape(AgendaProposalSection, {
  visible,
  from: () => sql`(select section, section_rank, count(*)::integer as total,
      count(*) filter (where state = 'OPEN')::integer as open,
      (coalesce(sum(duration_minutes) filter (where state = 'OPEN'), 0)
        + case when bool_or(is_consent and state = 'OPEN') then ${CONSENT_MINUTES}::integer else 0 end)::integer as minutes
    from proposed group by section, section_rank)`,
  fields: {
    section: value({ type: () => AgendaSection, description: 'The section.', sql: column('section') }),
    name: derived<AgendaSection>({
      type: () => String,
      description: 'What it is called, in the language of the reader.',
      needs: (section) => sql`to_json(${section}.section)`,
      derive: (section, { actor }) => message(`agendas.section.${section}`, actor.locale),
    }),
    total: value({ type: () => Int, description: 'All proposals in it.', sql: column('total') }),
    open: value({
      type: () => Int,
      description: 'Those about which nobody has decided yet.',
      sql: column('open'),
    }),
    minutes: value({
      type: () => Int,
      description: 'Minutes that the open ones would take; the consent list counts as one short item.',
      sql: column('minutes'),
    }),
    proposals: many({
      type: () => AgendaProposal,
      description: 'The proposals, worst first.',
      args: { first: { type: GraphQLInt, defaultValue: 50, description: `How many, at most ${MOST}.` } },
      where: (section, proposal) => sql`${proposal}.section_rank = ${section}.section_rank`,
      orderBy: worstFirst,
      limit: ({ first }) => atMost(first),
    }),
  },
});

defineShape(AgendaProposal, {
  visible,
  from: () => sql`proposed`,
  fields: {
    key: value({ type: () => String, description: 'Names the proposal.', sql: column('key') }),
    section: value({
      type: () => AgendaSection,
      description: 'The worst section it belongs to.',
      sql: column('section'),
    }),
    state: value({
      type: () => AgendaProposalState,
      description: 'What became of it.',
      sql: column('state'),
    }),
    title: derived<TitleFacts>({
      type: () => String,
      description:
        'The words that go on the agenda. A number stands for what not all readers of the agenda may know.',
      needs: column('title_facts'),
      derive: titleOf,
    }),
    because: derived<ProposalReason[]>({
      type: () => [String],
      description: 'Why it is proposed, worst reason first, in the language of the reader.',
      needs: column('reasons'),
      derive: (reasons, { actor }) => reasonsInWords(reasons, actor.locale),
    }),
    kind: value({
      type: () => AgendaItemKind,
      description: 'What it would be there for.',
      sql: column('kind'),
    }),
    durationMinutes: value({
      type: () => Int,
      nullable: true,
      description: 'Minutes it would be given; none on the consent list.',
      sql: column('duration_minutes'),
    }),
    isClosedSession: value({
      type: () => Boolean,
      description: 'Whether it comes from a closed session and stays in one.',
      sql: column('is_closed_session'),
    }),
    subject: oneOf({
      type: () => AgendaSubject,
      description: 'What it is about; empty for tasks and plain words.',
      alternatives: () => [
        {
          type: () => ProblemArea,
          where: (proposal, target) => sql`${target}.id = ${proposal}.problem_area_id`,
        },
        { type: () => Strategy, where: (proposal, target) => sql`${target}.id = ${proposal}.strategy_id` },
        { type: () => Measure, where: (proposal, target) => sql`${target}.id = ${proposal}.measure_id` },
      ],
    }),
    outcome: one({
      type: () => Outcome,
      description: 'The task it follows up.',
      where: (proposal, outcome) => sql`${outcome}.id = ${proposal}.outcome_id`,
    }),
    carriedOverFrom: one({
      type: () => AgendaItem,
      description: 'The item of an earlier meeting that it continues.',
      where: (proposal, item) => sql`${item}.id = ${proposal}.item_id`,
    }),
    item: one({
      type: () => AgendaItem,
      description: 'The item of this agenda that it is, or that is about the same.',
      where: (proposal, item) => sql`${item}.id = ${proposal}.placed_id`,
    }),
    dismissedBecause: value({
      type: () => String,
      nullable: true,
      description: 'Why it was left off this agenda.',
      sql: column('dismissed_because'),
    }),
  },
});

extendShape(AgendaItem, {
  proposedBecause: derived<ProposalReason[] | null>({
    type: () => [String],
    nullable: true,
    description: 'Why it was proposed, in the language of the reader; for those who plan.',
    needs: (item, { actor }) => (isPlanning(actor) ? sql`${item}.proposed_because` : sql`null`),
    derive: (reasons, { actor }) => reasons && reasonsInWords(reasons, actor.locale),
  }),
});
