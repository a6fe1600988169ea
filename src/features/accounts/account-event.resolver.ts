import { Args, ArgsType, Field, ID, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { IsOptional, IsUUID } from 'class-validator';
import { Requires } from '../../platform/auth/requires.js';
import { all, sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, PageArgs, Reading } from '../../platform/read/index.js';
import { AccountEvent, AccountEventKind } from './account-event.entity.js';

enum AccountEventSort {
  HAPPENED_AT = 'HAPPENED_AT',
}
registerEnumType(AccountEventSort, {
  name: 'AccountEventSort',
  description: 'What happenings are sorted by.',
  valuesMap: { HAPPENED_AT: { description: 'By time.' } },
});

@ArgsType()
class AccountEventsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this account.' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @Field(() => AccountEventKind, { nullable: true, description: 'Only those of this kind.' })
  kind?: AccountEventKind;

  @Field(() => AccountEventSort, { defaultValue: AccountEventSort.HAPPENED_AT, description: 'Order.' })
  sortBy: AccountEventSort;
}

const AccountEventConnection = connectionOf(AccountEvent);

@Resolver(() => AccountEvent)
export class AccountEventResolver {
  @Requires('people.manage')
  @OnlyNow('Is a history itself.')
  @Query(() => AccountEventConnection, {
    description: 'Sign-ins, failures and changes of accounts, as long as they are kept.',
  })
  accountEvents(
    @Args() { personId, kind, ...page }: AccountEventsArgs,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.page({
      type: AccountEvent,
      ...page,
      where: (event) =>
        all([
          personId ? sql`${event}.person_id = ${personId}::uuid` : undefined,
          kind ? sql`${event}.kind = ${kind}` : undefined,
        ]),
    });
  }
}
