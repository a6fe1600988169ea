import fc from 'fast-check';
import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { liveNow, momentNow } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** What is looked at: what hangs together in the thread, whole. */
const THREAD = `query Thread($asOf: AsOf) {
  areas(first: 30, asOf: $asOf) { totalCount nodes { id version name } }
  offices(first: 30, asOf: $asOf) { nodes { id version name organisation { name } } }
  problemAreas(first: 30, asOf: $asOf) { nodes { id version title areas { name } fieldOfAction { code } } }
  strategies(first: 30, asOf: $asOf) { totalCount nodes { id version title leadOffice { name } } }
  measures(first: 30, sortBy: TITLE, direction: DESC, asOf: $asOf) { totalCount nodes {
    id version title status updatedAt leadOffice { name } areas { name } strategies { title } problemAreas { title }
    participations { role commitment office { name } } milestones { title dueOn state }
    light { shown reasons { code } } slipCount isOverdue } }
  meetings(first: 30, asOf: $asOf) { nodes { id version heldOn movedFromOn agenda { title position subject { __typename } } } }
  progressSummary(asOf: $asOf) { total green yellow red grey byStrategy { total strategy { title } } }
}`;

/** One change: which kind, of which thing, to what. */
type Step = readonly [kind: number, which: number, what: number];

describe('What is known as of any moment', () => {
  let app: TestApp;
  let coordinator: Client;
  let member: Client;
  const ids: Record<string, string[]> = {};
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp();
    liveNow(app);
    await app.make.person({ email: 'koordination@kreis.example', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'ausschuss@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    coordinator = await app.signedInAs('koordination@kreis.example');
    member = await app.signedInAs('ausschuss@kreis.example');
    ids.field_of_action = [await app.make.fieldOfAction()];
    ids.area = [await app.make.area(), await app.make.area()];
    ids.office = [await app.make.office(), await app.make.office()];
    ids.body = [
      await app.make.row('body', {
        name: 'Fachplanungskonferenz',
        type: 'PLANNERS_CONFERENCE',
        organisation_id: await app.make.organisation(),
      }),
    ];
    for (const table of ['strategy', 'problem_area', 'measure', 'meeting', 'milestone', 'agenda_item'])
      ids[table] = [];
    for (let n = 0; n < 2; n++) for (const kind of [0, 1, 2, 3, 4, 5]) await taken([kind, n, n]);
  });
  afterAll(() => app.close());

  const pick = (table: string, which: number): string | undefined => ids[table][which % ids[table].length];
  const make = async (table: string, values: Record<string, unknown>) => {
    ids[table].push(await app.make.row(table, values));
  };
  const LEVELS = ['INTERNAL', 'COMMITTEE', 'PUBLIC'];
  const STATES = ['DRAFT', 'AGREED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED'];

  /** Takes a step; one that something else forbids is none. */
  async function taken([kind, which, what]: Step): Promise<void> {
    const name = `${['Wohnen', 'Ankommen', 'Teilhabe'][what % 3]} ${++count}`;
    const measure = pick('measure', which);
    const steps: (() => Promise<unknown>)[] = [
      () =>
        make('strategy', {
          title: name,
          lead_office_id: pick('office', which),
          visibility: LEVELS[what % 3],
        }),
      () =>
        make('problem_area', {
          title: name,
          field_of_action_id: ids.field_of_action[0],
          visibility: LEVELS[what % 3],
        }),
      () =>
        make('measure', {
          title: name,
          number: `ZZ-${String(count).padStart(4, '0')}`,
          field_of_action_id: ids.field_of_action[0],
          lead_office_id: pick('office', what),
          status: 'IN_PROGRESS',
          visibility: LEVELS[what % 3],
          planned_start: '2025-01-01',
          planned_end: what % 2 === 0 ? '2026-01-01' : '2030-01-01',
        }),
      () => make('meeting', { body_id: ids.body[0], number: count, held_on: '2030-05-05' }),
      () => make('milestone', { measure_id: measure, title: name, due_on: '2026-02-02' }),
      () =>
        make('agenda_item', {
          meeting_id: pick('meeting', which),
          position: what,
          title: name,
          measure_id: what % 2 === 0 ? measure : null,
        }),
      () => app.make.change('area', pick('area', which)!, { name }),
      () => app.make.change('office', pick('office', which)!, { name }),
      () => app.make.change('measure', measure!, { title: name, status: STATES[what % 5] }),
      () => app.make.change('measure', measure!, { visibility: LEVELS[what % 3] }),
      () => app.make.change('meeting', pick('meeting', which)!, { held_on: `2030-06-${10 + (what % 20)}` }),
      () => app.make.change('strategy', pick('strategy', which)!, { title: name }),
      () => app.make.change('agenda_item', pick('agenda_item', which)!, { title: name, position: what }),
      () =>
        app.make
          .rows`insert into measure_area (measure_id, area_id) values (${measure}, ${pick('area', what)})`,
      () => app.make.rows`delete from measure_area where measure_id = ${measure}`,
      () =>
        app.make
          .rows`insert into measure_strategy (measure_id, strategy_id) values (${measure}, ${pick('strategy', what)})`,
      () => app.make.rows`delete from measure_strategy where measure_id = ${measure}`,
      () =>
        app.make.rows`insert into strategy_problem_area (strategy_id, problem_area_id)
          values (${pick('strategy', which)}, ${pick('problem_area', what)})`,
      () =>
        app.make.rows`insert into participation (measure_id, office_id, role, commitment)
          values (${measure}, ${pick('office', what)}, 'COOPERATING', 'ASKED')`,
      () => app.make.rows`update participation set commitment = 'AGREED', committed_on = current_date
          where measure_id = ${measure}`,
      () => app.make.rows`delete from milestone where id = ${pick('milestone', which)}`,
      () => app.make.rows`delete from agenda_item where id = ${pick('agenda_item', which)}`,
      () => app.make.rows`delete from measure where id = ${measure}`,
      () => app.make.rows`delete from strategy where id = ${pick('strategy', which)}`,
    ];
    await steps[kind % steps.length]().catch((error: { code?: string }) => {
      if (!/^23/.test(error.code ?? '')) throw error;
    });
  }

  interface Thread {
    readonly measures: { readonly nodes: readonly { readonly id: string }[] };
  }
  const known = (as: Client, asOf?: string) => {
    liveNow(app);
    return as.ask<Thread>(THREAD, { asOf });
  };
  const measuresOf = ({ measures }: Thread) => measures.nodes.map(({ id }) => id);

  it('is what was known then, whatever has happened since; and nothing is shown that was or is closed', async () => {
    const steps = fc.array(fc.tuple(fc.nat(23), fc.nat(20), fc.nat(60)), { minLength: 6, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(steps, async (story) => {
        const seen: { moment: string; whole: Thread; open: Thread }[] = [];
        for (const step of story) {
          await taken(step);
          const [whole, open] = [await known(coordinator), await known(member)];
          seen.push({ moment: await momentNow(app), whole, open });
        }
        const openNow = new Set(measuresOf(await known(member)));
        const standing = new Set(measuresOf(await known(coordinator)));
        for (const { moment, whole, open } of seen) {
          expect(await known(coordinator, moment)).toEqual(whole);
          expect(measuresOf(await known(member, moment))).toEqual(
            measuresOf(open).filter((id) => openNow.has(id) || !standing.has(id)),
          );
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 120_000);
});
