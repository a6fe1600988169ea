import { asOwner } from './past.js';
import type { TestApp } from './test-app.js';

/** From here on no change outlasts its transaction: what is allowed comes as far as the commit, and no call disturbs the next. */
export const nothingStays = (app: TestApp): Promise<void> =>
  asOwner(app, async (owner) => {
    await owner.query(
      `create function nothing_stays() returns trigger language plpgsql as 'begin raise exception ''nothing stays''; end'`,
    );
    const { rows } = await owner.query<{ name: string }>(`
      select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         and c.relname <> 'rate_limit'`);
    for (const { name } of rows) {
      await owner.query(`create constraint trigger nothing_stays after insert or update or delete on "${name}"
        deferrable initially deferred for each row execute function nothing_stays()`);
    }
  });
