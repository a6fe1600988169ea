import { readFileSync } from 'node:fs';
import prettier from 'prettier';
import { MASK, MaskingJobs, register, registerTable } from '../../src/features/data-protection/index.js';
import { Role } from '../../src/kernel/actor.js';
import { JobContext } from '../../src/platform/jobs/index.js';
import type { Client } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

type Loose = Record<string, never>;

/** What every recorded table has; who changed it is entered once for all. */
const OF_EVERY_TABLE = [
  'id',
  'version',
  'created_at',
  'created_by',
  'updated_at',
  'updated_by',
  'change_reason',
  'change_source',
];
/** Names of columns that give away that a person is meant. */
const TELLING =
  /mail|address|phone|person|recipient|deputy|_by$|_by_id$|_hash$|head_id|chair_id|device|network|^ip|agent|birth|user/;
/** They sound like it and are not: kinds of occasions, or of data. */
const HARMLESS = new Set([
  'indicator.counts_persons',
  'reminder_setting.mail_floor_days',
  'minutes_revision.hash',
]);

describe('Data of people', () => {
  let app: TestApp;
  let admin: Client;
  let coordinator: Client;
  let office: string;
  let field: string;
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp({ today: '2026-11-02' });
    office = await app.make.office({ name: 'Sozialamt' });
    field = await app.make.fieldOfAction({ code: 'JU' });
    await app.make.person({ email: 'admin@kreis.example', roles: [Role.ADMINISTRATOR] });
    await app.make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR] });
    admin = await app.signedInAs('admin@kreis.example');
    coordinator = await app.signedInAs('k@kreis.example');
  });
  afterAll(() => app.close());

  const columns = () => app.make.rows<{ table: string; column: string }>`
    select c.table_name as table, c.column_name as column from information_schema.columns c
      join pg_tables t on t.schemaname = 'public' and t.tablename = c.table_name
     where c.table_schema = 'public'`;
  const isRegistered = (table: string, column: string) =>
    register.some((entry) => entry.table === table && entry.columns.includes(column));

  describe('in the register', () => {
    it('are all that refer to a person', async () => {
      const references = await app.make.rows<{ table: string; column: string }>`
        select c.conrelid::regclass::text as table, a.attname as column
          from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
         where c.contype = 'f' and c.confrelid = 'person'::regclass and c.connamespace = 'public'::regnamespace`;
      expect(references.length).toBeGreaterThan(20);
      expect(references.filter(({ table, column }) => !isRegistered(table, column))).toEqual([]);
    });

    it('are all that sound like a person', async () => {
      const telling = (await columns()).filter(
        ({ table, column }) =>
          TELLING.test(column) && !OF_EVERY_TABLE.includes(column) && !HARMLESS.has(`${table}.${column}`),
      );
      expect(telling.filter(({ table, column }) => !isRegistered(table, column))).toEqual([]);
    });

    it('are all columns of tables that are about one person', async () => {
      const about = new Set(['person', 'faulty_address']);
      for (const { table, of, label } of register) if (!label && of.includes('person_id')) about.add(table);
      expect(about.size).toBeGreaterThan(12);
      const missing = (await columns()).filter(
        ({ table, column }) =>
          about.has(table) && !OF_EVERY_TABLE.includes(column) && !isRegistered(table, column),
      );
      expect(missing).toEqual([]);
    });

    it('are columns that exist', async () => {
      const known = new Set((await columns()).map(({ table, column }) => `${table}.${column}`));
      const gone = register
        .filter(({ table }) => table !== '*')
        .flatMap(({ table, columns: named, of }) => [...named, ...of].map((column) => `${table}.${column}`))
        .filter((name) => !known.has(name));
      expect(gone).toEqual([]);
    });

    it('are shown in docs/data-protection.md, word for word', async () => {
      const document = readFileSync('docs/data-protection.md', 'utf8');
      const options = { ...(await prettier.resolveConfig('docs/data-protection.md')), parser: 'markdown' };
      expect(document).toContain((await prettier.format(registerTable(), options)).trim());
    });
  });

  /** Somebody who appears wherever people can. */
  const somebody = async (name: string) => {
    const { make } = app;
    const email = `${name.toLowerCase().replace(' ', '.')}@kreis.example`;
    const id = await make.person({ name, email, officeId: office, roles: [Role.OFFICER] });
    await make.change('person', id, { phone: `02303 ${name.length}${++count}-4711`, title: `Titel ${name}` });
    const measure = await make.row('measure', {
      number: `JU-${String(count).padStart(2, '0')}`,
      title: 'Maßnahme',
      field_of_action_id: field,
      lead_office_id: office,
      accountable_person_id: id,
      status: 'IN_PROGRESS',
    });
    const body = await make.row('body', {
      name: `Runde ${count}`,
      short_name: `R${count}`,
      type: 'WORKING_GROUP',
      organisation_id: await make.organisation(),
    });
    const seat = await make.row('body_member', { body_id: body, person_id: id, valid_from: '2020-01-01' });
    await make.row('absence', { person_id: id, from_day: '2026-07-01', to_day: '2026-07-10' });
    const meeting = await make.row('meeting', {
      body_id: body,
      number: 1,
      held_on: '2020-02-01',
      state: 'HELD',
    });
    await make.row('attendance', {
      meeting_id: meeting,
      person_id: id,
      state: 'PRESENT',
      recorded_on: '2020-02-01',
    });
    for (const day of ['2020-03-02', '2026-10-30'])
      await make.row('delivery', {
        recipient_id: id,
        address: email,
        day,
        message_id: `<${id}-${day}@kreis.example>`,
        state: 'SENT',
      });
    const identity = await make.row('external_identity', {
      person_id: id,
      issuer: 'https://sso.kreis.example',
      subject: `Früher ${name}`,
    });
    await make.change('external_identity', identity, { subject: `Jetzt ${name}` });
    await make.rows`
      insert into api_token (person_id, name, token_hash, scopes, created_on, expires_on)
      values (${id}, ${`Abgleich ${name}`}, sha256(${email}::text::bytea), '{READ}', '2020-01-02', '2020-12-31')`;
    await make.rows`
      insert into account_event (happened_at, kind, person_id, device)
      values ('2020-01-02', 'SIGNED_IN_AT_PROVIDER', ${id}, ${`Gerät ${name}`})`;
    await make.row('faulty_address', { address: email, since: '2026-10-01', diagnostic: '550' });
    return { id, email, measure, seat, meeting };
  };

  const leave = async (id: string, lastDay: string) => {
    const { handOver } = await admin.ask<
      { handOver: { person: { version: number }; groups: { kind: string }[] } } & Loose
    >('query H($id: ID!) { handOver(personId: $id) { person { version } groups { kind } } }', { id });
    await admin.ask('mutation L($input: LeaveInput!) { leave(input: $input) { lastDay } }', {
      input: {
        personId: id,
        version: handOver.person.version,
        lastDay,
        successions: handOver.groups.map(({ kind }) => ({ kind, successorId: null })),
      },
    });
  };
  const mask = async () => app.nest.get(JobContext).run(MASK, () => app.nest.get(MaskingJobs).mask());

  /** Tables of now and of old in which a text stands somewhere. */
  const placesOf = async (text: string): Promise<string[]> => {
    const tables = await app.make.rows<{ schema: string; name: string }>`
      select schemaname as schema, tablename as name from pg_tables where schemaname in ('public', 'history')`;
    const found: string[] = [];
    for (const { schema, name } of tables) {
      const statement = [
        `select 1 from ${schema}."${name}" t where position(lower(`,
        `) in lower(to_jsonb(t)::text)) > 0 limit 1`,
      ];
      const rows = await app.make.rows(Object.assign(statement, { raw: statement }), text);
      if (rows.length > 0) found.push(`${schema}.${name}`);
    }
    return found.sort();
  };

  it('are given to whom they are about, all of them, readable and as JSON; to nobody else but administration', async () => {
    const { id, measure } = await somebody('Anna Auskunft');
    const person = await app.signedInAs('anna.auskunft@kreis.example');
    const { myData } = await person.ask<
      { myData: { json: string; pagePath: string; filePath: string } } & Loose
    >('{ myData { json pagePath filePath } }');
    const told = JSON.parse(myData.json) as {
      sections: { title: string; entries: Record<string, unknown>[] }[];
    };
    const section = (title: string) => told.sections.find((it) => it.title === title)?.entries;
    expect(section('Stammdaten')).toContainEqual(
      expect.objectContaining({ name: 'Anna Auskunft', title: 'Titel Anna Auskunft', gilt: true }),
    );
    const [{ number }] = await app.make.rows<{
      number: string;
    }>`select number from measure where id = ${measure}`;
    expect(section('Zuständig für Maßnahmen')).toEqual([
      { als: 'accountable_person_id', bezeichnung: number },
    ]);
    expect(section('Versandprotokoll')).toHaveLength(2);
    expect(section('Sitzungen')).toHaveLength(1);
    expect(section('Passwort')?.[0].password_hash).toBe('gespeichert, für niemanden lesbar');
    const [{ hash }] = await app.make.rows<{
      hash: string;
    }>`select password_hash as hash from credential where person_id = ${id}`;
    expect(myData.json).not.toContain(hash);

    const get = (client: Client, path: string) => fetch(`${app.url}${path}`, { headers: client.headers });
    const page = await get(person, '/auskunft/meine');
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await page.text()).toMatch(
      /<h1>Auskunft nach Art\. 15 DSGVO: Anna Auskunft<\/h1>[\s\S]*<h2>Versandprotokoll<\/h2>/,
    );
    const file = await get(person, myData.filePath);
    expect(((await file.json()) as { name: string }).name).toBe('Anna Auskunft');
    expect((await get(admin, myData.pagePath)).status).toBe(200);
    expect((await get(coordinator, myData.pagePath)).status).toBe(404);
    expect((await get(await app.signedInAs(), '/auskunft/meine')).status).toBe(404);
    expect((await get(admin, '/auskunft/00000000-0000-4000-8000-000000000000')).status).toBe(404);

    const OF = 'query Of($id: ID!) { personData(personId: $id) { name } }';
    expect(await admin.ask(OF, { id })).toEqual({ personData: { name: 'Anna Auskunft' } });
    expect(await coordinator.refusals(OF, { id })).toEqual(['people.notAllowed']);
    expect(await (await app.signedInAs()).refusals('{ myData { name } }')).toEqual(['people.notSignedIn']);
  });

  it('are escaped on the page, whatever somebody is called', async () => {
    const id = await app.make.person({ name: '<script>alert("x")</script>' });
    const page = await fetch(`${app.url}/auskunft/${id}`, { headers: admin.headers });
    const text = await page.text();
    expect(text).not.toContain('<script>');
    expect(text).toContain('&lt;script&gt;');
  });

  it('are masked when the time is over, everywhere and in all that was; who, what and when stays countable', async () => {
    const former = await somebody('Max Muster');
    await app.make.change('person', former.id, { name: 'Max Muster-Neu', email: 'max.neu@kreis.example' });
    await leave(former.id, '2023-11-01');
    const waiting = await somebody('Wilma Warten');
    await leave(waiting.id, '2023-11-02');
    const holding = await somebody('Hans Haelt');
    await app.make.change('person', holding.id, { active: false, left_on: '2020-01-01' });
    const figures = () => app.make.rows`
      select (select count(*)::int from person) as people, (select count(*)::int from delivery) as mails,
             (select count(*)::int from attendance) as attendance, (select count(*)::int from role_assignment) as roles,
             (select count(*)::int from history.person) as versions`;

    const PREVIEW =
      'query P($on: LocalDate) { maskingPreview(on: $on) { person { name } leftOn isBlocked } }';
    const preview = async (on?: string) =>
      (await admin.ask<{ maskingPreview: unknown[] } & Loose>(PREVIEW, { on })).maskingPreview;
    const max = { person: { name: 'Max Muster-Neu' }, leftOn: '2023-11-01', isBlocked: false };
    const hans = { person: { name: 'Hans Haelt' }, leftOn: '2020-01-01', isBlocked: true };
    expect(await preview()).toEqual([hans, max]);
    expect(await preview('2026-11-03')).toHaveLength(3);
    expect(await coordinator.refusals(PREVIEW)).toEqual(['people.notAllowed']);
    expect(await placesOf('Max Muster')).toEqual(
      expect.arrayContaining(['history.external_identity', 'history.person', 'public.account_event']),
    );

    const [before] = await figures();
    await mask();
    await mask();
    const [after] = await figures();
    expect({ ...(after as object), versions: 0 }).toEqual({ ...(before as object), versions: 0 });
    for (const trace of ['Max Muster', 'max.muster@', 'max.neu@', 'Titel Max'])
      expect(await placesOf(trace)).toEqual([]);
    const [row] = await app.make.rows<{ name: string; sat: string; when: string; absences: number }>`
      select p.name, (select person_id from body_member where id = ${former.seat}) as sat,
             (select held_on::text from meeting m join attendance a on a.meeting_id = m.id where a.person_id = p.id) as when,
             (select count(*)::int from absence where person_id = p.id) as absences
        from person p where p.id = ${former.id}`;
    expect(row).toEqual({
      name: expect.stringMatching(/^Ehemalige Person \d+$/) as string,
      sat: former.id,
      when: '2020-02-01',
      absences: 0,
    });
    expect(await placesOf('Wilma Warten')).toContain('public.person');
    expect(await placesOf('Hans Haelt')).toContain('public.person');
    expect(await preview()).toEqual([hans]);

    const RETURN = 'mutation R($input: ReturnPersonInput!) { returnPerson(input: $input) { lastDay } }';
    const [{ version }] = await app.make.rows<{
      version: number;
    }>`select version from person where id = ${former.id}`;
    expect(await admin.refusals(RETURN, { input: { personId: former.id, version, roles: [] } })).toEqual([
      'people.masked',
    ]);
  });

  it('are masked in the log of mails after the same time, also of those who are still here', async () => {
    const { id, email } = await somebody('Berta Bleibt');
    await mask();
    const rows = await app.make.rows<{ day: string; address: string }>`
      select day::text, address from delivery where recipient_id = ${id} order by day`;
    expect(rows).toEqual([
      { day: '2020-03-02', address: expect.stringMatching(/^versandt-.*@invalid$/) as string },
      { day: '2026-10-30', address: email },
    ]);
  });
});
