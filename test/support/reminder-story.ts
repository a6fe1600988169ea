import { Role } from '../../src/kernel/actor.js';
import { daysBetween, localDate } from '../../src/kernel/calendar.js';
import type { FixedClock } from '../../src/kernel/clock.js';
import { JobQueue } from '../../src/platform/jobs/index.js';
import type { PersonSpec } from './builders.js';
import type { Client } from './client.js';
import { TestMailSink } from './mail-sink.js';
import type { TestDatabase } from './template-database.js';
import { startTestApp, type TestApp } from './test-app.js';
import { until } from './until.js';

export const COORDINATION = 'koordination@kreis.example';

interface SeenMeeting {
  readonly id: string;
  readonly version: number;
}

interface SeenReview {
  readonly state: string;
  readonly reportDueOn: string;
  readonly steps: { code: string; dueOn: string; state: string }[];
}

export interface MeasureSpec {
  readonly number: string;
  readonly title?: string;
  readonly accountable?: string;
  readonly status?: string;
  readonly areas?: readonly string[];
  readonly isCountyWide?: boolean;
}

export interface StoryOptions {
  /** The whole profile a county begins with; otherwise conferences follow only the steps that ask for reports. */
  readonly wholeProfile?: boolean;
  readonly withMail?: boolean;
  readonly withWorker?: boolean;
  readonly environment?: Record<string, string>;
  readonly database?: TestDatabase;
}

/** An office, its people, a coordinator, a real worker and a real mail server: what stories about reminders begin with. */
export class ReminderStory {
  officeId = '';
  private organisationId = '';
  private fieldId = '';
  coordinator!: Client;

  private constructor(
    readonly app: TestApp,
    public sink: TestMailSink,
    private readonly port: number,
  ) {}

  static async begin(
    today: string,
    {
      withMail = true,
      withWorker = true,
      wholeProfile = false,
      environment = {},
      database,
    }: StoryOptions = {},
  ): Promise<ReminderStory> {
    const sink = await TestMailSink.start();
    const app = await startTestApp({
      today,
      database,
      environment: {
        PUBLIC_URL: 'https://faden.example',
        ...(withMail && { SMTP_URL: sink.url }),
        ...environment,
      },
    });
    const story = new ReminderStory(app, sink, Number(new URL(sink.url).port));
    await story.prepare();
    if (!wholeProfile) await story.onlyAsk();
    if (withWorker) await app.startWorker();
    return story;
  }

  private async onlyAsk(): Promise<void> {
    const steps = await this.app.make.rows<{ id: string }>`
      select s.id from profile_step s join reminder_profile p on p.id = s.profile_id
       where p.kind = 'CONFERENCE' and s.code <> all(${['CONF-02', 'CONF-04', 'CONF-05']})`;
    for (const { id } of steps) await this.app.make.change('profile_step', id, { active: false });
  }

  get clock(): FixedClock {
    return this.app.clock;
  }

  private async prepare(): Promise<void> {
    const { make } = this.app;
    this.organisationId = await make.organisation({ name: 'Kreis' });
    this.officeId = await make.office({ name: 'Sozialamt', organisation_id: this.organisationId });
    this.fieldId = await make.fieldOfAction();
    await make.person({ email: COORDINATION, name: 'Koordinatorin Klar', roles: [Role.COORDINATOR] });
    this.coordinator = await this.app.signedInAs(COORDINATION);
  }

  async end(): Promise<void> {
    await this.app.close();
    await this.sink.close();
  }

  person(email: string, spec: PersonSpec = {}): Promise<string> {
    return this.app.make.person({ email, officeId: this.officeId, roles: [Role.OFFICER], ...spec });
  }

  async twoOfficers(): Promise<{ first: string; second: string }> {
    return {
      first: await this.person('erste@amt.example', { name: 'Erste Person' }),
      second: await this.person('zweite@amt.example', { name: 'Zweite Person' }),
    };
  }

  async measure({ areas = [], ...spec }: MeasureSpec): Promise<string> {
    const { make } = this.app;
    const id = await make.row('measure', {
      number: spec.number,
      title: spec.title ?? `Maßnahme ${spec.number}`,
      field_of_action_id: this.fieldId,
      lead_office_id: this.officeId,
      accountable_person_id: spec.accountable ?? null,
      status: spec.status ?? 'IN_PROGRESS',
      is_county_wide: spec.isCountyWide ?? false,
    });
    for (const area of areas) await make.row('measure_area', { measure_id: id, area_id: area });
    return id;
  }

  /** So many people who owe a report, every third of them two; answers with their addresses. */
  async crowd(people: number): Promise<string[]> {
    const rows = await this.app.make.rows<{ email: string }>`
      with crowd as (
        insert into person (name, email, office_id, locale)
        select 'Person ' || n, 'person-' || n || '@amt.example', ${this.officeId}::uuid, case when n % 5 = 0 then 'en' else 'de' end
          from generate_series(1, ${people}::integer) n
        returning id, email, split_part(name, ' ', 2)::integer as n),
      roles as (
        insert into role_assignment (person_id, role, valid_from) select id, 'OFFICER', date '2020-01-01' from crowd),
      owed as (
        insert into measure (number, title, field_of_action_id, lead_office_id, accountable_person_id, status, is_county_wide)
        select 'AR-' || crowd.n || '-' || part, 'Maßnahme ' || crowd.n || '/' || part, ${this.fieldId}::uuid,
               ${this.officeId}::uuid, crowd.id, 'IN_PROGRESS', true
          from crowd cross join generate_series(1, 2) part where part = 1 or crowd.n % 3 = 0)
      select email from crowd`;
    return rows.map(({ email }) => email).sort();
  }

  async deputy(person: string, deputy: string, rank: number): Promise<void> {
    await this.app.make.row('deputyship', {
      person_id: person,
      deputy_id: deputy,
      rank,
      valid_from: '2026-01-01',
    });
  }

  async absent(person: string, from: string, to: string): Promise<void> {
    await this.app.make.row('absence', { person_id: person, from_day: from, to_day: to });
  }

  /** Changes a row where no API does it yet. */
  async set(table: string, id: string, values: Record<string, unknown>): Promise<void> {
    await this.app.make.change(table, id, values);
  }

  async planMeeting(
    heldOn: string,
    {
      type = 'PLANNERS_CONFERENCE',
      name = 'Fachplanungskonferenz',
      areaId = null as string | null,
      bodyId = undefined as string | undefined,
      isStarted = true,
    } = {},
  ): Promise<SeenMeeting> {
    bodyId ??= await this.body({ type, name, area_id: areaId });
    const { planMeeting } = await this.coordinator.ask<{ planMeeting: SeenMeeting }>(
      'mutation Plan($input: PlanMeetingInput!) { planMeeting(input: $input) { id version } }',
      { input: { bodyId, heldOn } },
    );
    if (isStarted && this.isAtShortNotice(heldOn)) await this.startReview(planMeeting.id);
    return planMeeting;
  }

  /** Set so late that the request is due at once. */
  private isAtShortNotice(heldOn: string): boolean {
    return daysBetween(this.clock.today(), localDate(heldOn)) <= 56;
  }

  /** A body of the county. */
  body(columns: Record<string, unknown> = {}): Promise<string> {
    return this.app.make.row('body', {
      name: 'Fachplanungskonferenz',
      type: 'PLANNERS_CONFERENCE',
      organisation_id: this.organisationId,
      ...columns,
    });
  }

  /** Somebody's seat in a body. */
  async seat(bodyId: string, personId: string, columns: Record<string, unknown> = {}): Promise<void> {
    await this.app.make.row('body_member', {
      body_id: bodyId,
      person_id: personId,
      valid_from: '2026-01-01',
      ...columns,
    });
  }

  /** Coordination has looked at the preview: what is due may leave today. */
  async startReview(meetingId: string): Promise<void> {
    const { review } = await this.coordinator.ask<{ review: { id: string; version: number } | null }>(
      'query Seen($id: ID!) { review(meetingId: $id) { id version } }',
      { id: meetingId },
    );
    if (!review) return;
    await this.coordinator.ask(
      'mutation Start($input: StartReviewInput!) { startReview(input: $input) { startsOn } }',
      { input: review },
    );
  }

  async moveMeeting({ id, version }: SeenMeeting, heldOn: string): Promise<SeenMeeting> {
    const { moveMeeting } = await this.coordinator.ask<{ moveMeeting: SeenMeeting }>(
      'mutation Move($input: MoveMeetingInput!) { moveMeeting(input: $input) { id version } }',
      { input: { id, version, heldOn } },
    );
    return moveMeeting;
  }

  async cancelMeeting({ id, version }: SeenMeeting): Promise<void> {
    await this.coordinator.ask(
      'mutation Cancel($input: CancelMeetingInput!) { cancelMeeting(input: $input) { id } }',
      { input: { id, version } },
    );
  }

  /** The report comes in, released. */
  async report(measureId: string): Promise<void> {
    const { draftStatusReport } = await this.coordinator.ask<{ draftStatusReport: object }>(
      'mutation Draft($input: DraftStatusReportInput!) { draftStatusReport(input: $input) { id version } }',
      { input: { measureId, selfAssessment: 'ON_TRACK', text: 'Es läuft wie geplant.' } },
    );
    await this.coordinator.ask(
      'mutation Release($input: SeenReportInput!) { releaseStatusReport(input: $input) { state } }',
      { input: draftStatusReport },
    );
  }

  async review(meetingId: string): Promise<SeenReview | null> {
    const { review } = await this.coordinator.ask<{ review: SeenReview | null }>(
      `query Review($id: ID!) { review(meetingId: $id) { state reportDueOn
         steps { code dueOn state } stillMissing { number }
         progress { expected reported missing missingByOffice { office { name } missing } } } }`,
      { id: meetingId },
    );
    return review;
  }

  /** "Jetzt prüfen", and waits until the worker has done it. Tells whether mail may leave now. */
  async checkNow(): Promise<boolean> {
    const { sendDueReminders } = await this.coordinator.ask<{ sendDueReminders: boolean }>(
      'mutation { sendDueReminders }',
    );
    await this.settled();
    return sendDueReminders;
  }

  /** Waits until no job waits or runs. */
  async settled(): Promise<void> {
    const queue = this.app.nest.get(JobQueue);
    await until('all jobs are done', async () => {
      const { ok, waiting, active } = await queue.health();
      return ok && waiting + active === 0;
    });
  }

  /** Every address outside coordination that got a mail, once for each. */
  receivers(): string[] {
    return this.sink.mails
      .flatMap(({ recipients }) => recipients)
      .filter((address) => address !== COORDINATION)
      .sort();
  }

  /** The mail server comes back, empty, where it was. */
  async newSink(): Promise<void> {
    this.sink = await TestMailSink.start({ port: this.port });
  }
}
