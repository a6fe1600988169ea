import pg from 'pg';
import { createTestDatabase } from '../support/template-database.js';

it('gives every spec file a database of its own', async () => {
  const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const names: unknown[] = [];
  for (const { ownerUrl } of [first, second]) {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    await client.query('create table only_here (id int)');
    names.push((await client.query<{ name: string }>('select current_database() as name')).rows[0].name);
    await client.end();
  }
  expect(new Set(names).size).toBe(2);
  await first.drop();
  await second.drop();
});
