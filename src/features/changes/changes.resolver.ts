import { Args, Field, Query, Resolver } from '@nestjs/graphql';
import { hasPermission } from '../../kernel/permissions.js';
import { invalidInput, notAllowed, notFound } from '../../kernel/errors.js';
import { Requires } from '../../platform/auth/requires.js';
import { Costs } from '../../platform/graphql/costs.js';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, type ReadContext, Reading } from '../../platform/read/index.js';
import { meetingIsVisible } from '../conferences/index.js';
import { ChangesArgs } from './change.input.js';
import { Change, ChangeFigures } from './change.model.js';
import { changeTables, entryMatches } from './changes.sql.js';
import { sidesOf } from './period.rules.js';

const ChangeConnection = connectionOf(Change);
Field(() => [ChangeFigures], { description: 'Sums over the period, for each type of record.' })(
  ChangeConnection.prototype as object,
  'figures',
);

@Resolver()
export class ChangesResolver {
  constructor(private readonly database: Database) {}

  @Requires('changes.read')
  @OnlyNow('Has two moments of its own.')
  @Costs(500)
  @Query(() => ChangeConnection, {
    description:
      'What is new, done, slipped, changed or withdrawn between two moments, of all that the reader may see today and as far as it could be seen then. Errors: changes.periodMissing, changes.periodReversed.',
  })
  async changes(
    @Args() { from, to, sinceMeetingId, filter, each, ...page }: ChangesArgs,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const { context } = ask;
    if (filter.changedById && !hasPermission(ask.actor, 'history.read')) throw notAllowed();
    const begin = sinceMeetingId ? await this.dayOfMeeting(sinceMeetingId, context) : from;
    if (!begin || (sinceMeetingId && from)) throw invalidInput('changes.periodMissing', 'from');
    const sides = sidesOf({ from: begin, to }, context.today);
    return ask.page({
      type: Change,
      ...page,
      sortBy: 'AT',
      tables: changeTables({ ...sides, each, filter }, context),
      where: (entry) => entryMatches(entry, filter),
      parts: {
        figures: (compiler, nodes) =>
          compiler.many(
            ChangeFigures,
            nodes,
            () => sql`true`,
            (row) => sql`${row}.type`,
          ),
      },
    });
  }

  private async dayOfMeeting(id: string, context: ReadContext): Promise<string> {
    const found = await this.database.firstRow<{ day: string }>(
      sql`select m.held_on::text as day from meeting m where m.id = ${id}::uuid and ${meetingIsVisible(sql`m`, context)}`,
    );
    if (!found) throw notFound('changes.meetingNotFound', 'sinceMeetingId');
    return found.day;
  }
}
