import { Role } from '../../src/kernel/actor.js';
import { DRAFT_SCHEDULED, PaperScheduleJobs } from '../../src/features/paper-schedules/index.js';
import { JobContext } from '../../src/platform/jobs/index.js';
import type { Client } from '../support/client.js';
import { asOwner } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const SCHEDULE = `id version kind offsetDays active waitsForSecretariat body { name }
  papers { dueOn inWords isDrafted meeting { id heldOn } paper { id state } }`;
const SET = `mutation Set($input: SetPaperScheduleInput!) { result: setPaperSchedule(input: $input) { ${SCHEDULE} } }`;
const STOP = `mutation Stop($input: StopPaperScheduleInput!) { result: stopPaperSchedule(input: $input) { ${SCHEDULE} } }`;
const SCHEDULES = `{ paperSchedules { ${SCHEDULE} } }`;
const DRAFTS = `query Drafts($id: ID!) { papers(filter: { meetingId: $id }) { nodes { id version kind state number isScheduled
  body { name } publisherOffice { name } placements { meeting { id } } scheduled { inWords dueOn schedule { kind } } } } }`;

interface Scheduled {
  dueOn: string;
  inWords: string;
  isDrafted: boolean;
  meeting: { id: string; heldOn: string };
  paper: { id: string; state: string } | null;
}
interface Schedule {
  id: string;
  version: number;
  active: boolean;
  waitsForSecretariat: boolean;
  papers: Scheduled[];
}
interface Draft {
  id: string;
  version: number;
  isScheduled: boolean | null;
  scheduled: { inWords: string } | null;
}

describe('Scheduled papers', () => {
  let app: TestApp;
  let coordinator: Client;
  let officer: Client;
  let member: Client;
  let organisation: string;
  let secretariat: string;
  let bodies = 0;

  beforeAll(async () => {
    app = await startTestApp({ today: '2026-11-02' });
    organisation = await app.make.organisation();
    secretariat = await app.make.office({ name: 'Sozialamt' });
    await app.make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'amt@kreis.example', roles: [Role.OFFICER], officeId: secretariat });
    await app.make.person({ email: 'mitglied@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    coordinator = await app.signedInAs('k@kreis.example');
    officer = await app.signedInAs('amt@kreis.example');
    member = await app.signedInAs('mitglied@kreis.example');
  });
  beforeEach(() => app.clock.setTo('2026-11-02'));
  afterAll(() => app.close());

  const committee = (values: object = {}) =>
    app.make.row('body', {
      name: `Ausschuss ${++bodies}`,
      type: 'COMMITTEE',
      organisation_id: organisation,
      secretariat_office_id: secretariat,
      ...values,
    });
  const meeting = (body: string, heldOn: string, number = 1) =>
    app.make.row('meeting', { body_id: body, number, held_on: heldOn, visibility: 'PUBLIC' });
  const set = async (bodyId: string, values: object = {}): Promise<Schedule> =>
    (await coordinator.ask<{ result: Schedule }>(SET, { input: { bodyId, ...values } })).result;
  const work = () =>
    app.nest.get(JobContext).run(DRAFT_SCHEDULED, () => app.nest.get(PaperScheduleJobs).draftDue());
  const workOn = async (day: string) => {
    app.clock.setTo(day);
    await work();
  };
  const papersFor = async (id: string, who = coordinator): Promise<Draft[]> =>
    (await who.ask<{ papers: { nodes: Draft[] } }>(DRAFTS, { id })).papers.nodes;
  const scheduleOf = async (id: string): Promise<Schedule> =>
    (await coordinator.ask<{ paperSchedules: Schedule[] }>(SCHEDULES)).paperSchedules.find(
      (schedule) => schedule.id === id,
    )!;
  const change = async (mutation: string, type: string, id: string, values: object) => {
    const [{ version }] = await app.make.rows<{
      version: number;
    }>`select version from meeting where id = ${id}`;
    await coordinator.ask(`mutation Do($input: ${type}!) { ${mutation}(input: $input) { id } }`, {
      input: { id, version, ...values },
    });
  };

  it('are drafted on the day, once, whoever runs at once and however often, and tell nobody but coordination', async () => {
    const body = await committee();
    await app.make.row('body_member', {
      body_id: body,
      person_id: (
        await app.make.rows<{ id: string }>`select id from person where email = 'mitglied@kreis.example'`
      )[0].id,
      valid_from: '2020-01-01',
    });
    const first = await meeting(body, '2026-12-01');
    const later = await meeting(body, '2027-02-03', 2);
    await meeting(body, '2026-10-01', 3);
    const schedule = await set(body);
    expect(schedule.papers).toEqual([
      {
        dueOn: '2026-11-13',
        inWords: '16 Tage vor der Sitzung, auf Freitag vorgezogen, weil Sonntag',
        isDrafted: false,
        meeting: { id: first, heldOn: '2026-12-01' },
        paper: null,
      },
      expect.objectContaining({ dueOn: '2027-01-18', meeting: { id: later, heldOn: '2027-02-03' } }),
    ]);

    await workOn('2026-11-12');
    expect(await papersFor(first)).toEqual([]);
    app.clock.setTo('2026-11-13');
    await Promise.all([work(), work()]);
    await work();
    const drafts = await papersFor(first);
    expect(drafts).toEqual([
      expect.objectContaining({
        kind: 'PROGRESS_REPORT',
        state: 'DRAFT',
        number: null,
        isScheduled: true,
        body: { name: expect.stringContaining('Ausschuss') as string },
        publisherOffice: { name: 'Sozialamt' },
        placements: [],
        scheduled: {
          inWords: '16 Tage vor der Sitzung, auf Freitag vorgezogen, weil Sonntag',
          dueOn: '2026-11-13',
          schedule: { kind: 'PROGRESS_REPORT' },
        },
      }),
    ]);
    expect(await papersFor(later)).toEqual([]);
    const preview = await coordinator.ask<{ paperPreview: { title: string } }>(
      'query P($id: ID!) { paperPreview(id: $id, audience: COMMITTEE) { title } }',
      { id: drafts[0].id },
    );
    expect(preview.paperPreview.title).not.toBe('');
    for (const who of [officer, member]) expect(await papersFor(first, who)).toEqual([]);

    // What coordination threw away does not come back
    const { id, version } = drafts[0];
    await coordinator.ask('mutation D($input: DeletePaperDraftInput!) { deletePaperDraft(input: $input) }', {
      input: { id, version },
    });
    await workOn('2026-11-20');
    expect(await papersFor(first)).toEqual([]);
    expect((await scheduleOf(schedule.id)).papers[0]).toMatchObject({ isDrafted: true, paper: null });
  });

  it('follow a meeting that is moved, as long as nothing was drafted', async () => {
    const body = await committee();
    const moved = await meeting(body, '2026-12-02');
    const { id } = await set(body, { kind: 'AGENDA' });
    await change('moveMeeting', 'MoveMeetingInput', moved, {
      heldOn: '2026-12-16',
      changeReason: 'Der Saal ist belegt.',
    });
    expect((await scheduleOf(id)).papers[0].dueOn).toBe('2026-11-30');
    await workOn('2026-11-16');
    expect(await papersFor(moved)).toEqual([]);
    await workOn('2026-11-30');
    expect(await papersFor(moved)).toHaveLength(1);
    await change('moveMeeting', 'MoveMeetingInput', moved, {
      heldOn: '2027-01-20',
      changeReason: 'Noch einmal.',
    });
    await workOn('2027-01-04');
    expect(await papersFor(moved)).toHaveLength(1);
  });

  it('are not drafted for a cancelled meeting, nor once they were stopped, but make up for days without a worker', async () => {
    const body = await committee();
    const cancelled = await meeting(body, '2026-12-02');
    const stands = await meeting(body, '2026-12-03', 2);
    const after = await meeting(body, '2027-03-03', 3);
    const schedule = await set(body);
    await change('cancelMeeting', 'CancelMeetingInput', cancelled, {
      changeReason: 'Keine Beratungsgegenstände.',
    });
    expect((await scheduleOf(schedule.id)).papers.map(({ meeting: { id } }) => id)).toEqual([stands, after]);
    await workOn('2026-12-01');
    expect(await papersFor(cancelled)).toEqual([]);
    expect(await papersFor(stands)).toHaveLength(1);

    const { id, version } = await scheduleOf(schedule.id);
    const { result } = await coordinator.ask<{ result: Schedule }>(STOP, { input: { id, version } });
    expect(result).toMatchObject({ active: false, papers: [expect.objectContaining({ isDrafted: true })] });
    await workOn('2027-03-01');
    expect(await papersFor(after)).toEqual([]);
    expect(await coordinator.refusals(STOP, { input: { id, version: result.version } })).toEqual([
      'paperSchedules.stoppedAlready',
    ]);
    // Set again, it goes on from there
    expect((await set(body, { offsetDays: -5 })).id).toBe(id);
    await work();
    expect(await papersFor(after)).toHaveLength(1);
    expect(await papersFor(stands)).toHaveLength(1);
  });

  it('are kept by coordination, for bodies that can publish something before a meeting', async () => {
    const body = await committee({ secretariat_office_id: null });
    const codes = (input: object, who = coordinator) => who.refusals(SET, { input });
    expect(await codes({ bodyId: body })).toEqual(['paperSchedules.secretariatMissing']);
    expect(await codes({ bodyId: organisation })).toEqual(['paperSchedules.bodyNotFound']);
    expect(await codes({ bodyId: body, kind: 'MINUTES' })).toEqual(['paperSchedules.kindNotBeforeMeeting']);
    for (const who of [officer, member]) {
      expect(await codes({ bodyId: body }, who)).toEqual(['people.notAllowed']);
      expect(await who.refusals(SCHEDULES)).toEqual(['people.notAllowed']);
    }

    const other = await committee();
    const held = await meeting(other, '2026-11-10');
    const { id, waitsForSecretariat } = await set(other);
    expect(waitsForSecretariat).toBe(false);
    await app.make.rows`update body set secretariat_office_id = null where id = ${other}`;
    await work();
    expect((await scheduleOf(id)).waitsForSecretariat).toBe(true);
    expect(await papersFor(held)).toEqual([]);
    await app.make.rows`update body set secretariat_office_id = ${secretariat} where id = ${other}`;
    await work();
    expect(await papersFor(held)).toHaveLength(1);
  });

  it('are drafted next time where the first attempt died half way, and keep nothing else back', async () => {
    const body = await committee();
    const unlucky = await meeting(body, '2026-11-10');
    const lucky = await meeting(body, '2026-11-11', 2);
    await set(body, { kind: 'INVITATION' });
    await asOwner(app, (owner) =>
      owner.query(`
        create function die() returns trigger language plpgsql as $$ begin raise exception 'died'; end $$;
        create trigger die before update on scheduled_paper for each row
          when (new.meeting_id = '${unlucky}') execute function die()`),
    );
    await work();
    expect(await papersFor(unlucky)).toEqual([]);
    expect(await papersFor(lucky)).toHaveLength(1);
    await asOwner(app, (owner) => owner.query('drop trigger die on scheduled_paper; drop function die'));
    await work();
    expect(await papersFor(unlucky)).toHaveLength(1);
    expect(await papersFor(lucky)).toHaveLength(1);
  });
});
