import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { HandlesJob, type JobName } from '../../platform/jobs/index.js';
import { PersonService } from '../people/index.js';
import { HandOverService } from './hand-over.service.js';
import { Leaving } from './leaving.entity.js';

/** The job that carries out what is prepared. */
export const CARRY_OUT: JobName = 'hand-over.carryOut';

const EVERY_MINUTES = 30;

/**
 * Looks for last days that are over. The database knows them, so a day on which no worker ran is made up for; each leaving is a
 * transaction of its own, and one that is carried out already is left alone.
 */
@Injectable()
export class HandOverJobs {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly service: HandOverService,
    private readonly people: PersonService,
    private readonly clock: Clock,
  ) {}

  @HandlesJob(CARRY_OUT, { everyMs: EVERY_MINUTES * 60_000 })
  async carryOut(): Promise<void> {
    const today = this.clock.today();
    const prepared = await this.database.rows<{ id: string }>(sql`
      select l.id from leaving l join person p on p.id = l.person_id and p.left_on = l.last_day
       where l.state = 'PREPARED' and l.last_day < ${today}::date order by l.last_day, l.id`);
    for (const { id } of prepared) await this.transactions.act(() => this.carryOutOne(id));
    await this.transactions.act(() => this.closeOthers(today));
  }

  private async carryOutOne(id: string): Promise<void> {
    const [held] = await this.database.rows<{ id: string }>(sql`
      select p.id from person p join leaving l on l.person_id = p.id
       where l.id = ${id}::uuid and l.state = 'PREPARED' and p.left_on = l.last_day for update of p, l`);
    if (!held) return;
    await this.service.carryOut(await this.database.repository(Leaving).findOneByOrFail({ id }));
  }

  /** Whose last day was entered without a hand-over: the account is closed, and the coordinator sees what is open. */
  private async closeOthers(today: string): Promise<void> {
    const left = await this.database.rows<{ id: string; lastDay: string }>(sql`
      select id, left_on as "lastDay" from person where active and left_on < ${today}::date for update skip locked`);
    for (const { id, lastDay } of left) await this.people.close(id, lastDay);
  }
}
