import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, PageArgs, Reading } from '../../platform/read/index.js';
import { OfficeChange } from './office-change.entity.js';
import {
  CancelOfficeChangeInput,
  CloseOfficeInput,
  MergeOfficesInput,
  SplitOfficeInput,
} from './office-change.input.js';
import { OfficeChangeService } from './office-change.service.js';

const OfficeChangeConnection = connectionOf(OfficeChange);

@Resolver(() => OfficeChange)
export class OfficeChangeResolver {
  constructor(private readonly service: OfficeChangeService) {}

  @Requires('offices.manage')
  @Query(() => OfficeChangeConnection, { description: 'Changes of offices, prepared and done, by day.' })
  officeChanges(@Args() page: PageArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({ type: OfficeChange, ...page, sortBy: 'DAY', where: () => sql`true` });
  }

  @Requires('offices.manage')
  @Mutation(() => OfficeChange, {
    description:
      'Ends an office; another takes what it has. Errors: officeChanges.closedAlready, officeChanges.somethingLost, officeChanges.partOfItself.',
  })
  async closeOffice(
    @Args('input', { description: 'Which, when, and who follows.' }) input: CloseOfficeInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(OfficeChange, await this.service.close(input), 'officeChanges.notFound');
  }

  @Requires('offices.manage')
  @Mutation(() => OfficeChange, {
    description:
      'Merges offices into one. Errors: officeChanges.closedAlready, officeChanges.partUnclear, officeChanges.partOfItself, officeChanges.namedTwice.',
  })
  async mergeOffices(
    @Args('input', { description: 'Which, into what, when.' }) input: MergeOfficesInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(OfficeChange, await this.service.merge(input), 'officeChanges.notFound');
  }

  @Requires('offices.manage')
  @Mutation(() => OfficeChange, {
    description:
      'Splits an office. Errors: officeChanges.somethingLost, officeChanges.noSuchPart, officeChanges.partUnclear, officeChanges.partOfItself, officeChanges.namedTwice, officeChanges.closedAlready.',
  })
  async splitOffice(
    @Args('input', { description: 'Which, into what, and who gets what.' }) input: SplitOfficeInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(OfficeChange, await this.service.split(input), 'officeChanges.notFound');
  }

  @Requires('offices.manage')
  @Mutation(() => OfficeChange, {
    description:
      'Calls a change of offices off before its day. Errors: officeChanges.notFound, officeChanges.notPrepared.',
  })
  async cancelOfficeChange(
    @Args('input', { description: 'Which.' }) input: CancelOfficeChangeInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(OfficeChange, await this.service.cancel(input), 'officeChanges.notFound');
  }
}
