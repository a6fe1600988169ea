import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const ASSIGN =
  'mutation Assign($input: AssignRoleInput!) { assignRole(input: $input) { allRoles { id version role validFrom validTo area { name } organisation { name } } } }';
const CHANGE =
  'mutation Change($input: ChangeRoleInput!) { changeRole(input: $input) { roles { role } allRoles { role validTo } } }';
const MEASURES = '{ measures { totalCount nodes { id allowedActions } } }';
const HOLD = 'mutation Change($input: ChangeMeasureInput!) { changeMeasure(input: $input) { title } }';
const REPORT =
  'mutation Report($input: CreateProblemAreaInput!) { createProblemArea(input: $input) { title } }';

describe('Roles with a scope', () => {
  let app: TestApp;
  const town = { id: '', quarter: '', neighbour: '', office: '', partner: '', field: '' };
  const measure = { inQuarter: '', elsewhere: '', ofPartner: '', draftInQuarter: '' };
  let admin: Client;

  const measureOf = async (number: string, officeId: string, areaId: string, status = 'PROPOSED') => {
    const id = await app.make.row('measure', {
      number,
      title: `Maßnahme ${number}`,
      status,
      lead_office_id: officeId,
      field_of_action_id: town.field,
      visibility: 'INTERNAL',
      planned_start: '2026-01-01',
      planned_end: '2027-12-31',
    });
    await app.make.row('measure_area', { measure_id: id, area_id: areaId });
    return id;
  };

  beforeAll(async () => {
    app = await startTestApp();
    const { make } = app;
    town.id = await make.area({ key: 'town', level: 'MUNICIPALITY', name: 'Musterstadt' });
    town.quarter = await make.area({ key: 'quarter', parent_id: town.id, name: 'Nordviertel' });
    town.neighbour = await make.area({ key: 'neighbour', level: 'MUNICIPALITY', name: 'Nachbarstadt' });
    town.office = await make.office();
    const partnerOrganisation = await make.organisation({
      name: 'Stadt Partner',
      type: 'MUNICIPALITY',
      autonomy: 'MUNICIPALITY',
    });
    town.partner = await make.office({ organisation_id: partnerOrganisation });
    town.field = await make.fieldOfAction();
    measure.inQuarter = await measureOf('A-01', town.office, town.quarter);
    measure.elsewhere = await measureOf('A-02', town.office, town.neighbour);
    measure.ofPartner = await measureOf('A-03', town.partner, town.neighbour);
    measure.draftInQuarter = await measureOf('A-04', town.office, town.quarter, 'DRAFT');
    await make.person({ email: 'admin@kreis.example', roles: [Role.ADMINISTRATOR] });
    const local = await make.person({ email: 'stadt@kreis.example' });
    await make.role(local, { role: Role.LOCAL_COORDINATOR, areaId: town.id });
    const ofPartner = await make.person({ email: 'partner@kreis.example' });
    await make.role(ofPartner, { role: Role.LOCAL_COORDINATOR, organisationId: partnerOrganisation });
    const planner = await make.person({ email: 'planerin@kreis.example' });
    await make.role(planner, { role: Role.PARTICIPANT, areaId: town.id });
    admin = await app.signedInAs('admin@kreis.example');
  });
  afterAll(() => app.close());

  it('are given, moved and ended by administration, and stay on record', async () => {
    const personId = await app.make.person();
    const { assignRole } = await admin.ask<{ assignRole: { allRoles: { id: string; version: number }[] } }>(
      ASSIGN,
      {
        input: { personId, role: 'PARTICIPANT', areaId: town.quarter, validTo: '2026-12-31' },
      },
    );
    expect(assignRole.allRoles).toEqual([
      expect.objectContaining({
        role: 'PARTICIPANT',
        validFrom: '2026-11-02',
        validTo: '2026-12-31',
        area: { name: 'Nordviertel' },
        organisation: null,
      }),
    ]);
    const [{ id, version }] = assignRole.allRoles;
    expect(
      await admin.ask(CHANGE, { input: { id, version, validFrom: '2026-12-01', validTo: null } }),
    ).toEqual({
      changeRole: { roles: [], allRoles: [{ role: 'PARTICIPANT', validTo: null }] },
    });
    expect(await admin.refusals(CHANGE, { input: { id, version } })).toEqual(['database.changedMeanwhile']);
    expect(
      await admin.refusals(CHANGE, { input: { id, version: version + 1, validTo: '2026-11-01' } }),
    ).toEqual(['people.daysReversed']);
  });

  it.each([
    ['people.scopeDoesNotFit', { role: 'ADMINISTRATOR', areaIdOf: 'quarter' }],
    ['people.scopeDoesNotFit', { role: 'LOCAL_COORDINATOR' }],
    ['people.roleNotGiven', { role: 'PUBLIC' }],
    ['people.scopeTwice', { role: 'PARTICIPANT', areaIdOf: 'quarter', officeIdOf: 'office' }],
  ] as const)('are refused where they make no sense: %s', async (code, { role, ...scope }) => {
    const personId = await app.make.person();
    const input = {
      personId,
      role,
      ...('areaIdOf' in scope && { areaId: town[scope.areaIdOf] }),
      ...('officeIdOf' in scope && { officeId: town[scope.officeIdOf] }),
    };
    expect(await admin.refusals(ASSIGN, { input })).toEqual([code]);
  });

  it('let a local coordination see and do within its area what coordination does, and read the rest', async () => {
    const local = await app.signedInAs('stadt@kreis.example');
    const { measures } = await local.ask<{ measures: { nodes: { id: string; allowedActions: string[] }[] } }>(
      MEASURES,
    );
    const actions = Object.fromEntries(measures.nodes.map(({ id, allowedActions }) => [id, allowedActions]));
    expect(actions[measure.inQuarter]).toContain('AGREE');
    expect(actions[measure.draftInQuarter]).toContain('PROPOSE');
    expect(actions[measure.elsewhere]).toEqual([]);
    const change = (id: string) => ({ input: { id, version: 1, title: 'Neuer Titel' } });
    expect(await local.refusals(HOLD, change(measure.inQuarter))).toEqual([]);
    expect(await local.refusals(HOLD, change(measure.elsewhere))).toEqual(['people.notAllowed']);
  });

  it('let the coordination of an organisation keep what its offices lead', async () => {
    const partner = await app.signedInAs('partner@kreis.example');
    const { measures } = await partner.ask<{
      measures: { nodes: { id: string; allowedActions: string[] }[] };
    }>(MEASURES);
    const actions = Object.fromEntries(measures.nodes.map(({ id, allowedActions }) => [id, allowedActions]));
    expect(Object.keys(actions)).not.toContain(measure.draftInQuarter);
    expect(actions[measure.ofPartner]).toContain('AGREE');
    expect(actions[measure.inQuarter]).toEqual([]);
  });

  it('let a planner of a town report what was found there, and nowhere else', async () => {
    const planner = await app.signedInAs('planerin@kreis.example');
    const report = (mainAreaId: string) => ({
      input: { title: 'Kein Treffpunkt', fieldOfActionId: town.field, mainAreaId },
    });
    expect(await planner.refusals(REPORT, report(town.quarter))).toEqual([]);
    expect(await planner.refusals(REPORT, report(town.neighbour))).toEqual(['problemAreas.notYourArea']);
  });

  it('show from outside only what names those who contribute', async () => {
    const { make } = app;
    const officeId = await make.office({ name: 'Träger' });
    const id = await make.person({ email: 'traeger@verein.example', officeId });
    await make.role(id, { role: Role.CONTRIBUTOR, officeId });
    const outside = await app.signedInAs('traeger@verein.example');
    expect(await outside.ask('{ measures { totalCount } }')).toEqual({ measures: { totalCount: 0 } });
    await make.row('participation', {
      measure_id: measure.inQuarter,
      office_id: officeId,
      role: 'COOPERATING',
    });
    expect(await outside.ask('{ measures { nodes { id } } }')).toEqual({
      measures: { nodes: [{ id: measure.inQuarter }] },
    });
    expect(await outside.refusals('{ people { totalCount } }')).toEqual(['people.notAllowed']);
  });

  it('end at midnight', async () => {
    const id = await app.make.person({ email: 'kurz@kreis.example' });
    await app.make.role(id, { role: Role.OFFICER, validTo: '2026-11-02' });
    const short = await app.signedInAs('kurz@kreis.example');
    expect(await short.refusals('{ measures { totalCount } }')).toEqual([]);
    app.clock.setTo('2026-11-03');
    await app.make.change('person', id, { title: 'Dr.' });
    const again = await app.signedInAs('kurz@kreis.example');
    expect(await again.refusals('{ measures { totalCount } }')).toEqual(['people.notAllowed']);
    app.clock.setTo('2026-11-02');
  });
});

describe('Whoever has not signed in', () => {
  const PUBLIC = { today: '2026-11-02', environment: { PUBLIC_READING: 'yes' } };
  let app: TestApp;
  let stranger: Client;

  beforeAll(async () => {
    app = await startTestApp(PUBLIC);
    const { make } = app;
    const personId = await make.person({ name: 'Rita Geheim' });
    const office = await make.office({ name: 'Amt 50', head_id: personId });
    const field = await make.fieldOfAction();
    const row = (number: string, visibility: string, status: string) =>
      make.row('measure', {
        number,
        title: `Maßnahme ${number}`,
        visibility,
        status,
        lead_office_id: office,
        field_of_action_id: field,
        accountable_person_id: personId,
      });
    await row('P-01', 'PUBLIC', 'IN_PROGRESS');
    await row('P-02', 'PUBLIC', 'PROPOSED');
    await row('P-03', 'COMMITTEE', 'IN_PROGRESS');
    await row('P-04', 'INTERNAL', 'IN_PROGRESS');
    stranger = await app.signedInAs();
  });
  afterAll(() => app.close());

  it('reads what is agreed and public, with the office and without a person', async () => {
    expect(
      await stranger.ask(
        '{ measures { totalCount nodes { number leadOffice { name head { name } } accountablePerson { name } allowedActions } } }',
      ),
    ).toEqual({
      measures: {
        totalCount: 1,
        nodes: [
          {
            number: 'P-01',
            leadOffice: { name: 'Amt 50', head: null },
            accountablePerson: null,
            allowedActions: [],
          },
        ],
      },
    });
  });

  it('is asked to sign in for everything else', async () => {
    expect(await stranger.refusals('{ people { totalCount } }')).toEqual(['people.notSignedIn']);
    expect(await stranger.refusals('{ me { name } }')).toEqual(['people.notSignedIn']);
    expect(await stranger.refusals('mutation { createCalendarFeed }')).toEqual(['people.notSignedIn']);
  });

  it('reads nothing where the county keeps its pages to itself', async () => {
    const closed = await startTestApp({ today: PUBLIC.today });
    const client = await closed.signedInAs();
    expect(await client.refusals('{ measures { totalCount } }')).toEqual(['people.notSignedIn']);
    await closed.close();
  });
});
