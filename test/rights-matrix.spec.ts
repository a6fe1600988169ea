import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { Role } from '../src/kernel/actor.js';
import { Database } from '../src/platform/database/database.js';
import { raw } from '../src/platform/database/sql.js';
import { deskOf } from '../src/rights/desks.js';
import { isAllowed, opens, type Whose } from '../src/rights/expected.js';
import type { Client, GraphqlFault } from './support/client.js';
import { nothingStays } from './support/nothing-stays.js';
import { doorsOf } from './support/root-handlers.js';
import { sampleArguments, type SampleRow, sampleText } from './support/sample-arguments.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { tellThread, type Thread } from './support/thread.js';

/** The page of rights, field by field: each role comes through exactly the doors and past exactly the desks it says. */

type Operation = 'query' | 'mutation';
type Field = GraphQLField<unknown, unknown>;

/** Readers that hold a role no more, or never held one. */
const OUTSIDERS = ['left', 'expired'] as const;
const ROLES = Object.values(Role).filter((role) => role !== Role.PUBLIC);

/** Doors that end or change what the test itself stands on. */
const NOT_CALLED = ['signIn', 'signOut'];

/** Refused as a matter of rights: never told more than "not allowed" or "there is no such thing". */
const isRefusal = ({ extensions: { code, reason } }: GraphqlFault): boolean =>
  ['NOT_ALLOWED', 'NOT_SIGNED_IN', 'NOT_FOUND'].includes(code) ||
  // says of each of several measures why not
  reason === 'measures.cannotConfirmUnchanged';
const isAtDoor = ({ extensions: { code, reason } }: GraphqlFault): boolean =>
  reason === 'people.notAllowed' || code === 'NOT_SIGNED_IN';

/** What a field needs to be told so that the desk is asked, beyond what samples know. */
const MORE: Readonly<Record<string, (rows: Thread) => Record<string, unknown>>> = {
  createMeasure: ({ FieldOfAction }) => ({ fieldOfActionId: FieldOfAction, areaIds: undefined }),
  changeMeasure: () => ({ title: 'Anderer Titel' }),
  changeMeasureStatus: (rows) => ({ id: rows['Measure:DRAFT'], to: 'PROPOSED' }),
  setParticipation: (rows) => ({
    officeId: rows['Office:ELSEWHERE'],
    role: 'CONSULTED',
    version: undefined,
  }),
  overrideLight: () => ({ light: 'RED', reason: 'Beschlossen' }),
  changeStatusReport: (rows) => ({ id: rows['StatusReport:DRAFT'], text: 'Anders.' }),
  draftStatusReport: () => ({ selfAssessment: 'ON_TRACK', text: 'Läuft.' }),
  reportStatus: () => ({ selfAssessment: 'ON_TRACK', text: 'Läuft.' }),
  submitStatusReport: (rows) => ({ id: rows['StatusReport:DRAFT'] }),
  releaseStatusReport: (rows) => ({ id: rows['StatusReport:SUBMITTED'] }),
  returnStatusReport: (rows) => ({ id: rows['StatusReport:SUBMITTED'], reason: 'Bitte genauer' }),
  askForExtension: ({ Measure }) => ({ measureId: Measure, requestId: undefined }),
  createProblemArea: ({ Area }) => ({ mainAreaId: Area }),
  addEvidence: () => ({ kind: 'EXPERT_STATEMENT', text: 'Gehört' }),
  changeProblemArea: () => ({ title: 'Anders' }),
  changeProblemAreaStatus: () => ({ status: 'DISMISSED', reason: 'Irrtum' }),
  stateAgreement: () => ({ state: 'AGREED', changeReason: 'Am Telefon gesagt' }),
  recordAbsence: ({ Person }) => ({ personId: Person }),
  appointDeputy: ({ Person }) => ({ personId: Person }),
  answerInvitation: (rows) => ({
    meetingId: rows['Meeting:INVITED'],
    personId: rows.Person,
    answer: 'ACCEPTED',
  }),
};

/** Fields whose desk is asked with other roles than the page's table can say in one line; each with its own story. */
const TOLD_ELSEWHERE: Readonly<Record<string, string>> = {
  objectToMinutes: 'test/features/minutes.spec.ts',
  withdrawExtension: 'test/features/report-extensions.spec.ts',
  restoreVersion: 'test/features/restore.spec.ts',
  // steps that ask for a password or half a sign-in first
  enterSignInCode: 'test/features/accounts-sign-in.spec.ts',
  beginSecondFactor: 'test/features/accounts-sign-in.spec.ts',
  confirmSecondFactor: 'test/features/accounts-sign-in.spec.ts',
};

describe('The matrix of rights', () => {
  let app: TestApp;
  let schema: GraphQLSchema;
  let doors: ReturnType<typeof doorsOf>;
  const clients = new Map<Role | (typeof OUTSIDERS)[number] | 'public', Client>();
  const own = new Map<Role, Thread>();
  let foreign: Thread;
  const versions = new Map<string, number>();

  beforeAll(async () => {
    app = await startTestApp({ environment: { PUBLIC_READING: 'yes', LOG_LEVEL: 'fatal' } });
    const { make } = app;
    ({ schema } = app.nest.get(GraphQLSchemaHost));
    doors = doorsOf(app.nest);
    const thread = async (email: string, roles: readonly Role[]) => {
      const organisationId = await make.organisation();
      const officeId = await make.office({ organisation_id: organisationId });
      const areaId = await make.area();
      const personId = await make.person({ email, officeId });
      for (const role of roles) {
        const scope =
          role === Role.LOCAL_COORDINATOR
            ? { organisationId }
            : role === Role.OFFICE_HEAD || role === Role.DATA_SUPPLIER
              ? { officeId }
              : {};
        await make.role(personId, { role, ...scope });
      }
      const away = {
        Absence: await make.row('absence', {
          person_id: personId,
          from_day: '2026-12-21',
          to_day: '2026-12-23',
        }),
        Deputyship: await make.row('deputyship', {
          person_id: personId,
          deputy_id: await make.person(),
          rank: 1,
          valid_from: '2026-10-01',
        }),
      };
      const told = await tellThread(make, {
        mark: 'Eigenes',
        officeId,
        organisationId,
        areaId,
        personId,
        visibility: 'INTERNAL',
      });
      return { ...told, ...away };
    };
    for (const role of ROLES) own.set(role, await thread(`${role}@kreis.example`, [role]));
    foreign = await thread('fremd@kreis.example', []);
    const leftId = await make.person({ email: 'left@kreis.example', roles: [Role.COORDINATOR] });
    const expiredId = await make.person({ email: 'expired@kreis.example' });
    await make.role(expiredId, { role: Role.COORDINATOR, validTo: '2026-11-01' });
    for (const role of ROLES) clients.set(role, await app.signedInAs(`${role}@kreis.example`));
    for (const who of OUTSIDERS) clients.set(who, await app.signedInAs(`${who}@kreis.example`));
    clients.set('public', await app.signedInAs());
    await make.change('person', leftId, { active: false, left_on: '2026-11-01' });
    await nothingStays(app);
    for (const { id, version } of await recordsWithVersion()) versions.set(id, version);
  }, 120_000);
  afterAll(() => app.close());

  async function recordsWithVersion(): Promise<SampleRow[]> {
    const tables = await app.make.rows<{ name: string }>`select history.recorded_tables() as name`;
    const found: SampleRow[] = [];
    for (const { name } of tables) {
      const text = `select to_jsonb(r) ->> 'id' as id, (to_jsonb(r) ->> 'version')::integer as version from "${name}" r`;
      found.push(...(await app.nest.get(Database).rows<SampleRow>(raw(text))));
    }
    return found;
  }

  const fieldsOf = (operation: Operation): Field[] =>
    Object.values((operation === 'query' ? schema.getQueryType() : schema.getMutationType())!.getFields());
  const doorOf = (name: string) => doors.find((field) => field.name === name)?.door ?? null;

  /** Sends a field with an object of the thread; answers with its faults. */
  async function call(
    client: Client,
    operation: Operation,
    field: Field,
    rows: Thread,
  ): Promise<GraphqlFault[]> {
    const variables = sampleArguments(schema, field, {
      rows: (kind) => {
        const id = rows[kind] ?? '00000000-0000-4000-8000-000000000000';
        return { id, version: versions.get(id) ?? 1 };
      },
    });
    for (const { name, defaultValue } of field.args)
      if (defaultValue !== undefined) variables[name] ??= defaultValue;
    const more = MORE[field.name]?.(rows);
    if (more && typeof variables.input === 'object') {
      Object.assign(variables.input as object, more);
      const given = variables.input as { id?: string; version?: number };
      if (given.id && 'version' in given && given.version !== undefined)
        given.version = versions.get(given.id) ?? 1;
    }
    const { errors = [] } = await client.send(sampleText(operation, field), variables);
    // A sample that does not fit would never reach a door
    if (errors[0]?.extensions.code === 'BAD_USER_INPUT')
      throw new Error(`The sample for ${field.name} does not fit: ${errors[0].message}`);
    return errors;
  }

  it.each(['query', 'mutation'] as const)(
    'opens the doors of every %s to the roles on the page only',
    async (operation) => {
      const wrong: string[] = [];
      let calls = 0;
      for (const field of fieldsOf(operation)) {
        if (NOT_CALLED.includes(field.name)) continue;
        const door = doorOf(field.name);
        for (const role of [...ROLES, Role.PUBLIC]) {
          const client = clients.get(role === Role.PUBLIC ? 'public' : role)!;
          const faults = await call(client, operation, field, own.get(role) ?? foreign);
          calls++;
          const isOpen = opens(role, door);
          const refused = faults.some(isAtDoor);
          // at the desk the same words are used, so only what the page allows for own objects is held against it
          const mayPass = isAllowed(field.name, door, role, 'own') || !isOpen;
          if (isOpen === refused && mayPass && !(field.name in TOLD_ELSEWHERE)) {
            wrong.push(
              `${role} ${isOpen ? 'is refused' : 'comes through'}: ${field.name} ${JSON.stringify(faults[0]?.extensions)}`,
            );
          }
        }
      }
      expect(calls).toBeGreaterThan(300);
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it.each(OUTSIDERS)(
    'opens nothing to somebody who has %s',
    async (who) => {
      const wrong: string[] = [];
      for (const operation of ['query', 'mutation'] as const) {
        for (const field of fieldsOf(operation)) {
          if (NOT_CALLED.includes(field.name) || doorOf(field.name) === null) continue;
          // whoever has left has no session any more, and reads as the public does
          if (who === 'left' && opens(Role.PUBLIC, doorOf(field.name))) continue;
          const faults = await call(clients.get(who)!, operation, field, foreign);
          if (!faults.some(isAtDoor)) wrong.push(field.name);
        }
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  describe.each(['own', 'foreign'] as const)('at the desk, with %s objects', (whose: Whose) => {
    const fields = Object.keys(deskOf).filter((name) => deskOf[name] !== 'door' && !(name in TOLD_ELSEWHERE));
    it.each(fields)('%s is as the page says', async (name) => {
      const field = schema.getMutationType()!.getFields()[name];
      const door = doorOf(name);
      const wrong: string[] = [];
      for (const role of ROLES.filter((one) => opens(one, door))) {
        const faults = await call(
          clients.get(role)!,
          'mutation',
          field,
          whose === 'own' ? own.get(role)! : foreign,
        );
        const isExpected = isAllowed(name, door, role, whose);
        if (faults.some(isRefusal) === isExpected) {
          wrong.push(
            `${role} ${isExpected ? 'is refused' : 'may'}: ${JSON.stringify(faults[0]?.extensions ?? null)}`,
          );
        }
      }
      expect(wrong).toEqual([]);
    });
  });
});
