import { Args, Field, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Costs } from '../../platform/graphql/costs.js';
import { Answer, Ask, connectionOf, Reading, SortDirection } from '../../platform/read/index.js';
import { GapsArgs } from './gap.input.js';
import { Gap, GapTotal } from './gap.model.js';
import { gapTable } from './gap.sql.js';

const GapConnection = connectionOf(Gap);
Field(() => [GapTotal], {
  description: 'How many there are of each kind that is missing anywhere, whatever kinds are listed.',
})(GapConnection.prototype as object, 'totals');

@Resolver()
export class GapsResolver {
  @Requires('gaps.read')
  @Costs(300)
  @Query(() => GapConnection, {
    description:
      'Lückensuche: what is missing along the thread, of all that the reader may see. What offices of the reader could close comes first.',
  })
  gaps(@Args() { filter, kinds, first, after }: GapsArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({
      type: Gap,
      first,
      after,
      sortBy: 'OWN_FIRST',
      direction: SortDirection.ASC,
      tables: gapTable(filter, ask.context),
      where: (gap) => (kinds ? sql`${gap}.kind = any(${kinds}::text[])` : undefined),
      parts: {
        totals: (compiler, nodes) =>
          compiler.many(
            GapTotal,
            nodes,
            () => sql`true`,
            (row) => sql`${row}.kind_place`,
          ),
      },
    });
  }
}
