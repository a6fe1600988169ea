import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, PageArgs, Reading } from '../../platform/read/index.js';
import { ReportExtension } from './report-extension.entity.js';
import { AskForExtensionInput, DecideExtensionInput, SeenExtensionInput } from './report-extension.input.js';
import { ReportExtensionService } from './report-extension.service.js';

const ReportExtensionConnection = connectionOf(ReportExtension);

/** "Not possible yet", and what coordination says to it. */
@Resolver(() => ReportExtension)
export class ReportExtensionResolver {
  constructor(private readonly service: ReportExtensionService) {}

  @Requires('reportExtensions.decide')
  @Query(() => ReportExtensionConnection, {
    description: 'Requests for a later day that nobody has decided yet, longest waiting first.',
  })
  requestedExtensions(@Args() page: PageArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({
      type: ReportExtension,
      ...page,
      sortBy: 'ASKED',
      where: (extension) => sql`${extension}.state = 'REQUESTED'`,
    });
  }

  @Requires('statusReports.write')
  @Mutation(() => ReportExtension, {
    description:
      '"Noch nicht möglich": asks for a later day for a report that is owed; until it is decided nobody is reminded. Errors: measures.requestNotFound, measures.extensionAlreadyAsked, measures.extensionReasonMissing, measures.extensionDayPast, measures.extensionNotLater, measures.extensionTooLong, measures.extensionDayTaken, measures.notReportedOn.',
  })
  async askForExtension(
    @Args('input', { description: 'Which report, by when, and why.' }) input: AskForExtensionInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.ask(ask.actor, input));
  }

  @Requires('reportExtensions.decide')
  @Mutation(() => ReportExtension, {
    description:
      'Confirms a later day, which moves the day the report is owed by, or declines it. Errors: measures.extensionSettled, measures.extensionNoteMissing, measures.extensionDayPast, measures.extensionNotLater, measures.extensionDayTaken, database.changedMeanwhile.',
  })
  async decideExtension(
    @Args('input', { description: 'Which one, and what is decided.' }) input: DecideExtensionInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.decide(ask.actor, input));
  }

  @Requires('statusReports.write')
  @Mutation(() => ReportExtension, {
    description: 'Takes a request for a later day back. Errors: measures.extensionSettled.',
  })
  async withdrawExtension(
    @Args('input', { description: 'Which one.' }) input: SeenExtensionInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.withdraw(ask.actor, input));
  }
}

const answer = (ask: Reading, id: string): Promise<Answer> =>
  ask.required(ReportExtension, id, 'measures.extensionNotFound');
