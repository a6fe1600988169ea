import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, PageArgs, Reading } from '../../platform/read/index.js';
import { ReportAcceptance } from './report-acceptance.entity.js';
import { AcceptReportsInput, AskBackInput } from './report-acceptance.input.js';
import { ReportAcceptanceService } from './report-acceptance.service.js';
import { waitsForCoordination } from './report-acceptance.shape.js';

const ReportAcceptanceConnection = connectionOf(ReportAcceptance);

/** What coordination says to released reports. */
@Resolver(() => ReportAcceptance)
export class ReportAcceptanceResolver {
  constructor(private readonly service: ReportAcceptanceService) {}

  @Requires('statusReports.accept')
  @Query(() => ReportAcceptanceConnection, {
    description: 'Released reports that wait for your acceptance, longest waiting first.',
  })
  reportsToAccept(@Args() page: PageArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({
      type: ReportAcceptance,
      ...page,
      sortBy: 'REPORTED',
      where: (acceptance) => waitsForCoordination(acceptance, ask.context),
    });
  }

  @Requires('statusReports.accept')
  @Mutation(() => [ReportAcceptance], {
    description:
      'Accepts released reports (Abnahme): all of them or none. Errors: measures.acceptanceNotFound, measures.acceptanceSettled, database.changedMeanwhile.',
  })
  async acceptReports(
    @Args('input', { description: 'Which ones.' }) input: AcceptReportsInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const ids = await this.service.accept(ask.actor, input.acceptances);
    return ask.list(
      ReportAcceptance,
      (acceptance) => sql`${acceptance}.id = any(${ids}::uuid[])`,
      (acceptance) => sql`array_position(${ids}::uuid[], ${acceptance}.id)`,
    );
  }

  @Requires('statusReports.accept')
  @Mutation(() => ReportAcceptance, {
    description:
      'Asks the office back about a released report; it stays as it was said, and counts, until the office releases a correcting one. Errors: measures.questionMissing, measures.acceptanceSettled, database.changedMeanwhile.',
  })
  async askBack(
    @Args('input', { description: 'Which report, and what is asked.' }) input: AskBackInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const id = await this.service.askBack(ask.actor, input);
    return ask.required(ReportAcceptance, id, 'measures.acceptanceNotFound');
  }
}
