import pg from 'pg';
import type { TestApp } from './test-app.js';

/** Measures of an office, numbered from `<code>-10001` on; every third is red by hand, every second ends a day later than the one before. */
export async function addManyMeasures(
  app: TestApp,
  count: number,
  { code, fieldId, officeId }: { code: string; fieldId: string; officeId: string },
): Promise<void> {
  const client = new pg.Client({ connectionString: app.ownerUrl });
  await client.connect();
  try {
    await client.query(
      `insert into measure (number, title, summary, lead_office_id, field_of_action_id, status, planned_end,
                            light_override, light_override_reason, visibility)
       select $1 || '-' || 10000 + n, 'Treffpunkt ' || n, 'Ein offener Ort mit Beratung.', $2, $3, 'IN_PROGRESS',
              date '2027-01-01' + n / 2, case when n % 3 = 0 then 'RED' end, case when n % 3 = 0 then 'geprüft' end, 'COMMITTEE'
         from generate_series(1, $4::integer) as n`,
      [code, officeId, fieldId, count],
    );
    await client.query('analyze measure');
  } finally {
    await client.end();
  }
}
