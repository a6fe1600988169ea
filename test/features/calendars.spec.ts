import { Role } from '../../src/kernel/actor.js';
import { isWorkingDay, localDate } from '../../src/kernel/calendar.js';
import { Calendars } from '../../src/features/calendars/index.js';
import type { Client } from '../support/client.js';
import { StatementCounter } from '../support/statements.js';
import { forget } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Calendar {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly land: string;
  readonly landName: string;
  readonly holidays: { day: string; name: string }[];
  readonly yearlyClosings: string[];
  readonly officeClosedDays: { day: string; name: string }[];
  readonly singleClosedDays: { day: string; name: string }[];
  readonly schoolHolidays: { name: string; fromDay: string; toDay: string }[];
}

const CALENDAR = `id version year land landName holidays { day name } yearlyClosings officeClosedDays { day name }
  singleClosedDays { day name } schoolHolidays { name fromDay toDay }`;
const READ = `query Calendar($year: Int) { calendar(year: $year) { ${CALENDAR} } }`;
const CHANGE = `mutation Change($input: ChangeCalendarInput!) { changeCalendar(input: $input) { ${CALENDAR} } }`;

describe('The calendar of a county', () => {
  let app: TestApp;
  let coordinator: Client;
  let administrator: Client;
  let officer: Client;
  let stranger: Client;

  const read = async (as: Client = coordinator, year?: number) =>
    (await as.ask<{ calendar: Calendar }>(READ, { year })).calendar;

  const change = async (changes: object) => {
    const { id, version } = await read();
    return (
      await coordinator.ask<{ changeCalendar: Calendar }>(CHANGE, { input: { id, version, ...changes } })
    ).changeCalendar;
  };

  beforeAll(async () => {
    app = await startTestApp({ today: '2026-11-02' });
    await app.make.person({ email: 'koordination@kreis.example', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'admin@kreis.example', roles: [Role.ADMINISTRATOR], locale: 'en' });
    await app.make.person({ email: 'sozialamt@kreis.example', roles: [Role.OFFICER] });
    coordinator = await app.signedInAs('koordination@kreis.example');
    administrator = await app.signedInAs('admin@kreis.example');
    officer = await app.signedInAs('sozialamt@kreis.example');
    stranger = await app.signedInAs();
  });
  afterAll(() => app.close());
  afterEach(() => change({ land: 'NW', yearlyClosings: [], closedDays: [] }));

  it('begins with the eleven holidays of North Rhine-Westphalia and no closed day', async () => {
    const calendar = await read(officer);
    expect(calendar).toMatchObject({
      year: 2026,
      land: 'NW',
      landName: 'Nordrhein-Westfalen',
      yearlyClosings: [],
      officeClosedDays: [],
      schoolHolidays: [],
    });
    expect(calendar.holidays).toHaveLength(11);
    expect(calendar.holidays[0]).toEqual({ day: '2026-01-01', name: 'Neujahr' });
    expect(calendar.holidays[6]).toEqual({ day: '2026-06-04', name: 'Fronleichnam' });
  });

  it('names holidays in the language of the reader', async () => {
    const { landName, holidays } = await read(administrator, 2027);
    expect(landName).toBe('North Rhine-Westphalia');
    expect(holidays).toContainEqual({ day: '2027-05-27', name: 'Corpus Christi' });
  });

  it('follows another Land once somebody says so, from the next deadline on', async () => {
    const before = await app.nest.get(Calendars).current();
    await change({ land: 'NI' });
    const after = await app.nest.get(Calendars).current();
    const reformationDay = localDate('2029-10-31');
    expect([before, after].map((calendar) => isWorkingDay(reformationDay, calendar))).toEqual([true, false]);
    expect((await read()).holidays).toContainEqual({ day: '2026-10-31', name: 'Reformationstag' });
  });

  it('keeps closed days, yearly and single, in the order of the year', async () => {
    const changed = await change({
      yearlyClosings: ['NEW_YEARS_EVE', 'CHRISTMAS_EVE', 'ROSE_MONDAY', 'ROSE_MONDAY'],
      closedDays: [
        { day: '2027-05-07', name: 'Brückentag' },
        { day: '2026-05-15', name: 'Brückentag nach Himmelfahrt' },
      ],
    });
    expect(changed.yearlyClosings).toEqual(['CHRISTMAS_EVE', 'NEW_YEARS_EVE', 'ROSE_MONDAY']);
    expect(changed.officeClosedDays).toEqual([
      { day: '2026-02-16', name: 'Rosenmontag' },
      { day: '2026-05-15', name: 'Brückentag nach Himmelfahrt' },
      { day: '2026-12-24', name: 'Heiligabend' },
      { day: '2026-12-31', name: 'Silvester' },
    ]);
    expect(changed.singleClosedDays.map(({ day }) => day)).toEqual(['2026-05-15', '2027-05-07']);
    const calendar = await app.nest.get(Calendars).current();
    for (const day of ['2026-12-24', '2026-12-31', '2027-02-08', '2026-05-15', '2027-05-07'])
      expect(isWorkingDay(localDate(day), calendar)).toBe(false);
  });

  it('leaves alone what a change does not name', async () => {
    await change({ closedDays: [{ day: '2026-05-15', name: 'Brückentag' }] });
    const { singleClosedDays } = await change({ yearlyClosings: ['CHRISTMAS_EVE'] });
    expect(singleClosedDays).toEqual([{ day: '2026-05-15', name: 'Brückentag' }]);
  });

  it('is read by other rooms with one statement', async () => {
    const statements = new StatementCounter(app.nest);
    expect(await statements.during(() => app.nest.get(Calendars).current())).toHaveLength(1);
  });

  it('is not overwritten by somebody who saw an older version', async () => {
    const { id, version } = await read();
    await change({ land: 'HE' });
    const { errors } = await coordinator.send(CHANGE, { input: { id, version, land: 'BY' } });
    expect(errors?.[0].extensions).toMatchObject({
      reason: 'database.changedMeanwhile',
      details: { changedFields: ['land'] },
    });
    expect((await read()).land).toBe('HE');
  });

  it.each([
    ['a day twice', { closedDays: ['2026-05-15', '2026-05-15'].map((day) => ({ day, name: 'zu' })) }],
    ['a day without a name', { closedDays: [{ day: '2026-05-15', name: '' }] }],
  ])('is not changed to %s', async (_, changes) => {
    const { id, version } = await read();
    const [refusal] = await coordinator.refusals(CHANGE, { input: { id, version, ...changes } });
    expect(refusal).toMatch(/^(calendars\.dayTwice|graphql\.invalidInput)$/);
    expect((await read()).singleClosedDays).toEqual([]);
  });

  it('is refused for a year out of reach', async () => {
    expect(await coordinator.refusals(READ, { year: 1066 })).toEqual(['calendars.yearOutOfReach']);
  });

  it('is changed by administration as well, and by nobody else; strangers see nothing', async () => {
    const { id, version } = await read(administrator);
    const input = { id, version, land: 'BY' };
    expect(await officer.refusals(CHANGE, { input })).toEqual(['people.notAllowed']);
    expect(await stranger.refusals(CHANGE, { input })).toEqual(['people.notSignedIn']);
    expect(await stranger.refusals(READ)).toEqual(['people.notSignedIn']);
    await administrator.ask(CHANGE, { input });
    expect((await read()).land).toBe('BY');
  });
});

interface Import {
  readonly land: string;
  readonly read: number;
  readonly added: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly leftOutCount: number;
  readonly leftOut: { line: number; name: string; reason: string; text: string }[];
}

const IMPORT = `mutation Import($input: ImportSchoolHolidaysInput!) { importSchoolHolidays(input: $input) {
  land read added unchanged replaced leftOutCount leftOut { line name reason text } } }`;

/** A file as ministries publish it: [name, first day, day after the last]. */
const fileOf = (...events: [name: string, from: string, behind: string][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ministerium//Ferien//DE',
    ...events.flatMap(([name, from, behind], index) => [
      'BEGIN:VEVENT',
      `UID:ferien-${index}@example.org`,
      `SUMMARY:${name}`,
      `DTSTART;VALUE=DATE:${from}`,
      `DTEND;VALUE=DATE:${behind}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

describe('School holidays from a file', () => {
  let app: TestApp;
  let coordinator: Client;
  let administrator: Client;
  let officer: Client;

  const easter = ['Osterferien', '20270322', '20270404'] as [string, string, string];
  const summer = ['Sommerferien', '20270719', '20270901'] as [string, string, string];
  const christmas = ['Weihnachtsferien', '20271224', '20280109'] as [string, string, string];

  const load = async (ics: string, given: object = {}, as = coordinator) =>
    (await as.ask<{ importSchoolHolidays: Import }>(IMPORT, { input: { ics, ...given } }))
      .importSchoolHolidays;

  const stored = async (year: number) =>
    (await coordinator.ask<{ calendar: Calendar }>(READ, { year })).calendar.schoolHolidays.map(
      ({ name, fromDay, toDay }) => `${name} ${fromDay}/${toDay}`,
    );

  beforeAll(async () => {
    app = await startTestApp({ today: '2026-11-02' });
    await app.make.person({ email: 'koordination@kreis.example', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'admin@kreis.example', roles: [Role.ADMINISTRATOR], locale: 'en' });
    await app.make.person({ email: 'sozialamt@kreis.example', roles: [Role.OFFICER] });
    coordinator = await app.signedInAs('koordination@kreis.example');
    administrator = await app.signedInAs('admin@kreis.example');
    officer = await app.signedInAs('sozialamt@kreis.example');
  });
  afterAll(() => app.close());
  afterEach(() => forget(app, ['school_holiday']));

  it('stand in the calendar of each year they touch', async () => {
    expect(await load(fileOf(easter, summer, christmas))).toMatchObject({
      land: 'NW',
      read: 3,
      added: 3,
      unchanged: 0,
      replaced: 0,
      leftOutCount: 0,
    });
    expect(await stored(2027)).toEqual([
      'Osterferien 2027-03-22/2027-04-03',
      'Sommerferien 2027-07-19/2027-08-31',
      'Weihnachtsferien 2027-12-24/2028-01-08',
    ]);
    expect(await stored(2028)).toEqual(['Weihnachtsferien 2027-12-24/2028-01-08']);
  });

  it('are not doubled by the same file, which changes nothing', async () => {
    await load(fileOf(easter, summer));
    expect(await load(fileOf(easter, summer))).toMatchObject({
      read: 2,
      added: 0,
      unchanged: 2,
      replaced: 0,
    });
    expect(await stored(2027)).toHaveLength(2);
    expect(await app.make.rows`select from history.school_holiday`).toEqual([]);
  });

  it('give way to a corrected file for the same days only, and history keeps them', async () => {
    await load(fileOf(easter, summer));
    const corrected = await load(fileOf(['Osterferien', '20270324', '20270407'], christmas));
    expect(corrected).toMatchObject({ read: 2, added: 2, replaced: 1 });
    expect(await stored(2027)).toEqual([
      'Osterferien 2027-03-24/2027-04-06',
      'Sommerferien 2027-07-19/2027-08-31',
      'Weihnachtsferien 2027-12-24/2028-01-08',
    ]);
    expect(await app.make.rows`select name, was_deleted from history.school_holiday`).toEqual([
      { name: 'Osterferien', was_deleted: true },
    ]);
  });

  it('belong to a Land, and the calendar shows those of its own', async () => {
    expect((await load(fileOf(easter), { land: 'HE' })).land).toBe('HE');
    await load(fileOf(summer));
    expect(await stored(2027)).toEqual(['Sommerferien 2027-07-19/2027-08-31']);
  });

  it('never close an office', async () => {
    await load(fileOf(easter));
    const calendar = await app.nest.get(Calendars).current();
    expect(isWorkingDay(localDate('2027-03-23'), calendar)).toBe(true);
  });

  it('say in the language of the reader what was left out, where and why', async () => {
    const ics = fileOf(easter, easter, ['', '20270719', '20270901']);
    const { read, leftOutCount, leftOut } = await load(ics);
    expect([read, leftOutCount]).toEqual([1, 2]);
    expect(leftOut).toEqual([
      { line: 10, name: 'Osterferien', reason: 'TWICE', text: 'Steht ein zweites Mal in der Datei.' },
      { line: 16, name: '', reason: 'WITHOUT_NAME', text: 'Hat keinen Namen.' },
    ]);
    expect((await load(ics, {}, administrator)).leftOut[1].text).toBe('Has no name.');
  });

  it('say what is wrong with a file, where, and what to do', async () => {
    const cut = fileOf(easter).split('\r\n').slice(0, 6).join('\r\n');
    const { errors } = await coordinator.send(IMPORT, { input: { ics: cut } });
    expect(errors?.[0].message).toBe(
      'Was in Zeile 4 mit BEGIN:VEVENT beginnt, endet nicht: Die Datei ist wohl abgeschnitten. Bitte laden Sie sie neu herunter.',
    );
    expect(errors?.[0].extensions).toMatchObject({ reason: 'calendars.notEnded', field: 'ics' });
    const english = await administrator.send(IMPORT, { input: { ics: '<html>' } });
    expect(english.errors?.[0].message).toContain('This is no calendar file');
    expect(await stored(2027)).toEqual([]);
  });

  it('are read from a file of nearly a megabyte, and not from a larger one', async () => {
    const padded = (size: number) => {
      const text = fileOf(easter);
      const note = [
        'X-NOTE:',
        ...Array<string>(Math.floor((size - text.length - 12) / 72)).fill(` ${'ü'.repeat(34)}x`),
      ];
      return text.replace('END:VCALENDAR', `${note.join('\r\n')}\r\nEND:VCALENDAR`);
    };
    expect(await load(padded(999_000))).toMatchObject({ read: 1 });
    expect(await coordinator.refusals(IMPORT, { input: { ics: padded(1_001_000) } })).toEqual([
      'calendars.fileTooLarge',
    ]);
  });

  it('are loaded by those who keep the calendar only', async () => {
    expect(await officer.refusals(IMPORT, { input: { ics: fileOf(easter) } })).toEqual(['people.notAllowed']);
    expect(await stored(2027)).toEqual([]);
    expect(await load(fileOf(easter), {}, administrator)).toMatchObject({ added: 1 });
  });
});
