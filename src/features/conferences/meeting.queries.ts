import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { Requires } from '../../platform/auth/requires.js';
import { all, type Sql, sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, Reading } from '../../platform/read/index.js';
import { takesPart } from './conference.visibility.js';
import { Meeting } from './meeting.entity.js';
import { type MeetingFilter, MeetingsArgs } from './meeting.input.js';
import { MeetingProposal, MeetingProposalWarning } from './meeting-proposal.model.js';
import { MeetingProposals } from './meeting-proposals.js';
import { MeetingDateWarningsArgs, MeetingSeriesProposalArgs } from './meeting-series.input.js';

const MeetingConnection = connectionOf(Meeting);
const MOST_NEXT_MEETINGS = 50;

/** Where people look up dates. */
@Resolver(() => Meeting)
export class MeetingQueries {
  constructor(private readonly proposals: MeetingProposals) {}

  @Requires('conferences.read')
  @Query(() => Meeting, { nullable: true, description: 'One meeting, or null.' })
  meeting(
    @Args('id', { type: () => ID, description: 'Id of the meeting.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(Meeting, id);
  }

  @Requires('conferences.read')
  @Query(() => MeetingConnection, { name: 'meetings', description: 'Meetings by day.' })
  list(@Args() { filter, ...page }: MeetingsArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({ type: Meeting, ...page, where: (meeting) => matching(meeting, filter, ask) });
  }

  @Requires('conferences.read')
  @Query(() => [Meeting], {
    description:
      'The next meetings of the bodies the reader belongs to, and those at which they stand in, soonest first.',
  })
  nextMeetings(
    @Args('first', {
      type: () => Int,
      defaultValue: 5,
      description: `How many, at most ${MOST_NEXT_MEETINGS}.`,
    })
    first: number,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const { actor, today } = ask.context;
    return ask.list(
      Meeting,
      (
        meeting,
      ) => sql`(${meeting}.body_id = any(${actor.bodyIds}::uuid[]) or ${takesPart(meeting, ask.context)}) and ${meeting}.held_on >= ${today}::date
        and ${meeting}.state in ('PLANNED', 'INVITED')`,
      (meeting) => sql`${meeting}.held_on, ${meeting}.starts_at, ${meeting}.id`,
      Math.min(Math.max(first, 0), MOST_NEXT_MEETINGS),
    );
  }

  @Requires('conferences.write')
  @OnlyNow('Proposes days to come.')
  @Query(() => MeetingProposal, {
    nullable: true,
    description:
      'The next date that the rhythm of a body leads to, on a working day; null where it meets on demand.',
  })
  nextMeetingProposal(
    @Args('bodyId', { type: () => ID, description: 'The body.' }) bodyId: string,
    @Ask() ask: Reading,
  ): Promise<MeetingProposal | null> {
    return this.proposals.next(ask.actor, bodyId);
  }

  @Requires('conferences.write')
  @OnlyNow('Proposes days to come.')
  @Query(() => [MeetingProposal], {
    description:
      'The dates of a series by a rhythm, each on a working day, with what speaks against it. ' +
      'Errors: conferences.rhythmMissing, conferences.spanOrCount, conferences.seriesTooLong.',
  })
  meetingSeriesProposal(
    @Args() args: MeetingSeriesProposalArgs,
    @Ask() ask: Reading,
  ): Promise<MeetingProposal[]> {
    return this.proposals.series(ask.actor, args);
  }

  @Requires('conferences.write')
  @OnlyNow('Looks at a day to come.')
  @Query(() => [MeetingProposalWarning], {
    description:
      'What speaks against a day for a meeting: holidays, bridge days, closed days, school holidays, collisions.',
  })
  meetingDateWarnings(
    @Args() args: MeetingDateWarningsArgs,
    @Ask() ask: Reading,
  ): Promise<MeetingProposalWarning[]> {
    return this.proposals.warningsFor(ask.actor, args);
  }
}

const matching = (meeting: Sql, filter: MeetingFilter = {}, { actor }: Reading): Sql =>
  all([
    filter.bodyId ? sql`${meeting}.body_id = ${filter.bodyId}::uuid` : undefined,
    filter.from ? sql`${meeting}.held_on >= ${filter.from}::date` : undefined,
    filter.to ? sql`${meeting}.held_on <= ${filter.to}::date` : undefined,
    filter.state ? sql`${meeting}.state = ${filter.state}` : undefined,
    filter.seriesId ? sql`${meeting}.series_id = ${filter.seriesId}::uuid` : undefined,
    filter.mine ? sql`${meeting}.body_id = any(${actor.bodyIds}::uuid[])` : undefined,
  ]);
