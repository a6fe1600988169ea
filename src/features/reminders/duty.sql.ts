import { type Sql, sql } from '../../platform/database/sql.js';

/** The coordinator on duty for every secretariat, and for none: columns `office_id`, `person_id`. Few rows, read once. */
export const coordinatorsOnDuty = (today: string): Sql => sql`
  select secretariat.office_id, coordinator_on_duty(secretariat.office_id, ${today}::date) as person_id
    from (select distinct secretariat_office_id as office_id from body union select null) secretariat`;
