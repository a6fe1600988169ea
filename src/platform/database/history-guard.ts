import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from './database.js';
import { sql } from './sql.js';

/** Says at each start where the account of the application could change history: nothing else would tell. */
@Injectable()
export class HistoryGuard implements OnApplicationBootstrap {
  private readonly logger = new Logger(HistoryGuard.name);

  constructor(private readonly database: Database) {}

  async onApplicationBootstrap(): Promise<void> {
    const owned = await this.database.firstRow(sql`
      select from pg_class where relnamespace = 'history'::regnamespace and relkind = 'r' and pg_has_role(relowner, 'member') limit 1`);
    if (owned)
      this.logger.warn(
        'The account of DATABASE_URL owns history and could change it. Give the owner to MIGRATION_DATABASE_URL only; see README, "Zwei Konten an der Datenbank".',
      );
  }
}
