import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Point {
  readonly title: string;
  readonly durationMinutes?: number | null;
  readonly holds?: string[];
}

interface Template {
  readonly version: number | null;
  readonly isOwn: boolean;
  readonly totalMinutes: number;
  readonly items: Point[];
}

interface Meeting {
  readonly id: string;
  readonly totalMinutes: number;
  readonly isOverbooked: boolean;
  readonly agenda: { title: string; section: string | null; holds: string[] | null; position: number }[];
}

const TEMPLATE =
  'version isOwn totalMinutes items { position title kind durationMinutes isClosedSession holds }';
const MEETING = 'id totalMinutes isOverbooked agenda { title section holds position isClosedSession }';
const READ = `query Read($bodyId: ID!) { agendaTemplate(bodyId: $bodyId) { ${TEMPLATE} } }`;
const CHANGE = `mutation Do($input: ChangeAgendaTemplateInput!) { changeAgendaTemplate(input: $input) { ${TEMPLATE} } }`;
const PLAN = `mutation Do($input: PlanMeetingInput!) { planMeeting(input: $input) { ${MEETING} } }`;
const APPLY = `mutation Do($input: ApplyAgendaTemplateInput!) { applyAgendaTemplate(input: $input) { ${MEETING} } }`;
const ADD = `mutation Do($input: AddAgendaItemInput!) { addAgendaItem(input: $input) { id } }`;

describe('The template of an agenda', () => {
  let app: TestApp;
  let coordinator: Client;
  let organisationId: string;

  beforeAll(async () => {
    app = await startTestApp({ today: '2026-11-02' });
    organisationId = await app.make.organisation();
    await app.make.person({ email: 'koordination@kreis.example', roles: [Role.COORDINATOR] });
    coordinator = await app.signedInAs('koordination@kreis.example');
  });
  afterAll(() => app.close());

  let bodies = 0;
  const body = (type: string) =>
    app.make.row('body', { name: `Gremium ${++bodies}`, type, organisation_id: organisationId });

  const read = async (bodyId: string) =>
    (await coordinator.ask<{ agendaTemplate: Template }>(READ, { bodyId })).agendaTemplate;

  const change = async (bodyId: string, items: Point[], version?: number) =>
    (
      await coordinator.ask<{ changeAgendaTemplate: Template }>(CHANGE, {
        input: { bodyId, items, version },
      })
    ).changeAgendaTemplate;

  const plan = async (bodyId: string, given: object = {}) =>
    (
      await coordinator.ask<{ planMeeting: Meeting }>(PLAN, {
        input: { bodyId, heldOn: '2026-12-10', startsAt: '09:00', endsAt: '11:00', ...given },
      })
    ).planMeeting;

  const apply = async (meetingId: string) =>
    (await coordinator.ask<{ applyAgendaTemplate: Meeting }>(APPLY, { input: { meetingId } }))
      .applyAgendaTemplate;

  it("is the usual one for a planners' conference: nine points, 145 minutes", async () => {
    const template = await read(await body('PLANNERS_CONFERENCE'));
    expect(template).toMatchObject({ version: null, isOwn: false, totalMinutes: 145 });
    expect(template.items).toHaveLength(9);
    expect(template.items[1]).toMatchObject({
      title: 'Offene Aufträge aus der letzten Sitzung',
      holds: ['OPEN_TASKS'],
    });
  });

  it('is empty for other bodies until somebody sets one up', async () => {
    expect(await read(await body('COMMITTEE'))).toEqual({
      version: null,
      isOwn: false,
      totalMinutes: 0,
      items: [],
    });
  });

  it('begins the agenda of a planners conference when somebody asks for it, once', async () => {
    const meeting = await plan(await body('PLANNERS_CONFERENCE'));
    expect(meeting.agenda).toEqual([]);
    await coordinator.ask(ADD, { input: { meetingId: meeting.id, title: 'Haushalt' } });
    const begun = await apply(meeting.id);
    expect(begun.agenda).toHaveLength(10);
    expect(begun.agenda[0]).toMatchObject({ section: 'STANDING', position: 1 });
    expect(begun.agenda.at(-1)).toMatchObject({ title: 'Haushalt', section: 'OTHER', position: 10 });
    expect(begun).toMatchObject({ totalMinutes: 145, isOverbooked: true });
    expect(await coordinator.refusals(APPLY, { input: { meetingId: meeting.id } })).toEqual([
      'agendas.templateApplied',
    ]);
  });

  it('is told to be missing where there is none to apply', async () => {
    const { id } = await plan(await body('COMMITTEE'));
    expect(await coordinator.refusals(APPLY, { input: { meetingId: id } })).toEqual(['agendas.noTemplate']);
  });

  it('begins every meeting that is planned once the body has one of its own', async () => {
    const bodyId = await body('COMMITTEE');
    const template = await change(bodyId, [
      { title: 'Einwohnerfragestunde', durationMinutes: 15 },
      { title: 'Berichte', durationMinutes: 30, holds: ['RED', 'SILENT'] },
    ]);
    expect(template).toMatchObject({ version: 1, isOwn: true, totalMinutes: 45 });
    const { agenda } = await plan(bodyId);
    expect(agenda).toMatchObject([
      { title: 'Einwohnerfragestunde', section: 'STANDING', holds: [] },
      { title: 'Berichte', section: 'STANDING', holds: ['RED', 'SILENT'] },
    ]);
  });

  it('does not begin meetings that are entered afterwards', async () => {
    const bodyId = await body('COMMITTEE');
    await change(bodyId, [{ title: 'Einwohnerfragestunde' }]);
    expect((await plan(bodyId, { heldOn: '2026-10-01' })).agenda).toEqual([]);
  });

  it('is replaced as a whole, by whoever saw it as it is', async () => {
    const bodyId = await body('PLANNERS_CONFERENCE');
    await change(bodyId, [{ title: 'Erstens' }, { title: 'Zweitens' }]);
    const second = await change(bodyId, [{ title: 'Einziges' }], 1);
    expect(second).toMatchObject({ version: 2, isOwn: true });
    expect(second.items.map(({ title }) => title)).toEqual(['Einziges']);
    const stale = (version?: number) =>
      coordinator.refusals(CHANGE, { input: { bodyId, version, items: [{ title: 'Überschrieben' }] } });
    expect(await stale(1)).toEqual(['database.changedMeanwhile']);
    expect(await stale()).toEqual(['agendas.templateChanged']);
    expect((await change(bodyId, [], 2)).items).toEqual([]);
  });

  it('gives each section one place', async () => {
    const bodyId = await body('PLANNERS_CONFERENCE');
    const items = [
      { title: 'Hier', holds: ['RED'] },
      { title: 'Dort', holds: ['RED'] },
    ];
    const { errors } = await coordinator.send(CHANGE, { input: { bodyId, items } });
    expect(errors?.[0].extensions.reason).toBe('agendas.sectionTwice');
    expect(errors?.[0].message).toContain('„Nicht im Plan“');
  });

  it('is for coordination alone', async () => {
    const bodyId = await body('PLANNERS_CONFERENCE');
    const { id } = await plan(bodyId);
    const others = [Role.OFFICER, Role.PARTICIPANT, Role.OFFICE_HEAD, Role.COMMITTEE_MEMBER];
    for (const [index, role] of others.entries()) {
      const email = `andere-${index}@kreis.example`;
      await app.make.person({ email, roles: [role] });
      const other = await app.signedInAs(email);
      expect(await other.refusals(READ, { bodyId })).toEqual(['people.notAllowed']);
      expect(await other.refusals(CHANGE, { input: { bodyId, items: [] } })).toEqual(['people.notAllowed']);
      expect(await other.refusals(APPLY, { input: { meetingId: id } })).toEqual(['people.notAllowed']);
    }
  });
});
