import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { startDemoCounty } from '../support/demo-county.js';
import { asOwner, liveNow } from '../support/past.js';
import type { TestApp } from '../support/test-app.js';

const TOLD = `query Told($from: AsOf, $asOf: AsOf) {
  comparison(from: $from, groups: 100) { from { day } figures { opening new reopened done withdrawn closing slipped } }
  now: progressSummary { total }
  then: progressSummary(asOf: $asOf) { total } }`;

interface Told {
  readonly comparison: {
    readonly from: { readonly day: string };
    readonly figures: Readonly<Record<string, number>>;
  };
  readonly now: { readonly total: number };
  readonly then: { readonly total: number };
}

/** What happened in the demo was also written when it happened. */
describe('The past of the demo county', () => {
  let app: TestApp;
  let coordinator: Client;

  beforeAll(async () => {
    const today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Berlin' });
    app = await startDemoCounty({ today, withPast: true });
    liveNow(app);
    await app.make.person({ email: 'neu@kreis.example', roles: [Role.COORDINATOR] });
    coordinator = await app.signedInAs('neu@kreis.example');
  }, 240_000);
  afterAll(() => app.close());

  it('is written in order: every version begins before it ends, and ends where the next one begins', async () => {
    const faulty = await asOwner(app, async (client) => {
      const { rows } = await client.query<{ name: string }>('select history.recorded_tables() as name');
      const found: string[] = [];
      for (const { name } of rows) {
        const { rows: faults } = await client.query<{ fault: string }>(`
          select 'ends before it begins' as fault from history."${name}" where replaced_at < updated_at
          union all select 'changed before it was made' from public."${name}" where updated_at < created_at
          union all select 'still to come' from public."${name}" where updated_at > clock_timestamp()`);
        found.push(...faults.map(({ fault }) => `${name} ${fault}`));
      }
      return found;
    });
    expect(faulty).toEqual([]);
  });

  it('tells since the last meeting only what happened since', async () => {
    const { comparison, now } = await coordinator.ask<Told>(TOLD, {});
    const { opening, new: came, reopened, done, withdrawn, closing } = comparison.figures;
    expect(opening).toBeGreaterThan(10);
    expect(came).toBeLessThan(opening / 2);
    expect(opening + came + reopened - done - withdrawn).toBe(closing);
    expect(now.total).toBeGreaterThanOrEqual(closing);
  });

  it('can be looked back into', async () => {
    const [{ day }] = await app.make.rows<{ day: string }>`
      select min(held_on)::text as day from meeting where state = 'HELD'`;
    const { comparison, now, then } = await coordinator.ask<Told>(TOLD, { from: day, asOf: day });
    expect(then.total).toBeGreaterThan(0);
    expect(then.total).toBeLessThanOrEqual(now.total);
    expect(Object.values(comparison.figures).some((count) => count > 0)).toBe(true);
  });
});
