import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../kernel/actor.js';
import { Requires } from '../../platform/auth/requires.js';
import { all, sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, Reading } from '../../platform/read/index.js';
import { ConsentList } from './consent-list.js';
import { Meeting } from './meeting.entity.js';
import { Outcome } from './outcome.entity.js';
import {
  AcceptConsentListInput,
  ChangeOutcomeInput,
  CompleteOutcomeInput,
  OpenTasksArgs,
  RecordOutcomeInput,
} from './outcome.input.js';
import { OutcomeService } from './outcome.service.js';
import { isOpenTask, isOverdue } from './outcome.shape.js';

const OutcomeConnection = connectionOf(Outcome);

const ownOffices = ({ officeIds, headOfOfficeIds }: Actor): string[] => [...officeIds, ...headOfOfficeIds];

/** What came out of meetings, and what is left to do. */
@Resolver(() => Outcome)
export class OutcomeResolver {
  constructor(
    private readonly outcomes: OutcomeService,
    private readonly consent: ConsentList,
  ) {}

  @Requires('conferences.read')
  @Query(() => OutcomeConnection, { description: 'Tasks that are not done.' })
  openTasks(@Args() { filter, ...page }: OpenTasksArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({
      type: Outcome,
      ...page,
      where: (task) =>
        all([
          isOpenTask(task),
          filter?.officeId ? sql`${task}.responsible_office_id = ${filter.officeId}::uuid` : undefined,
          filter?.bodyId
            ? sql`exists (select from agenda_item i join meeting m on m.id = i.meeting_id
                where i.id = ${task}.agenda_item_id and m.body_id = ${filter.bodyId}::uuid)`
            : undefined,
          typeof filter?.overdue === 'boolean'
            ? sql`${isOverdue(task, ask.context)} = ${filter.overdue}`
            : undefined,
          typeof filter?.mine === 'boolean'
            ? sql`coalesce(${task}.responsible_office_id = any(${ownOffices(ask.actor)}::uuid[]), false) = ${filter.mine}`
            : undefined,
        ]),
    });
  }

  @Requires('conferences.write')
  @Mutation(() => Outcome, {
    description:
      'Records what came out of an agenda item, under the next number of the body. ' +
      'Errors: conferences.bodyOnlyRecommends, conferences.officeMissing, conferences.dueDayMissing, conferences.dayNotCome.',
  })
  async recordOutcome(
    @Args('input', { description: 'The outcome.' }) input: RecordOutcomeInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const id = await this.outcomes.record(ask.actor, input);
    return ask.required(Outcome, id, 'conferences.outcomeNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => Outcome, {
    description:
      'Corrects an outcome; number and kind stay. Errors: conferences.meetingSealed, conferences.alreadyDone, database.changedMeanwhile.',
  })
  async changeOutcome(
    @Args('input', { description: 'What changes.' }) input: ChangeOutcomeInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.outcomes.change(ask.actor, input);
    return ask.required(Outcome, input.id, 'conferences.outcomeNotFound');
  }

  @Requires('conferences.write')
  @Mutation(() => Meeting, {
    description:
      'Takes note of everything on the consent list that nobody asked about, in one step; answers with the meeting. ' +
      'Errors: conferences.nothingToConsent, conferences.dayNotCome, conferences.meetingSealed.',
  })
  async acceptConsentList(
    @Args('input', { description: 'Of which meeting.' }) input: AcceptConsentListInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.consent.accept(ask.actor, input);
    return ask.required(Meeting, input.meetingId, 'conferences.meetingNotFound');
  }

  @Requires('outcomes.complete')
  @Mutation(() => Outcome, {
    description:
      'Says that an outcome is done: coordination, or the responsible office. Errors: conferences.alreadyDone.',
  })
  async completeOutcome(
    @Args('input', { description: 'Which one, when and how.' }) input: CompleteOutcomeInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.outcomes.complete(ask.actor, input);
    return ask.required(Outcome, input.id, 'conferences.outcomeNotFound');
  }
}
