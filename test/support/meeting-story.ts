import { Role } from '../../src/kernel/actor.js';
import type { Client } from './client.js';
import { startTestApp, type TestApp } from './test-app.js';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** A body with members and a deputy, and a meeting to which they are invited. The day is 2 November 2026. */
export class MeetingStory {
  coordinator!: Client;
  meeting!: Seen;
  bodyId = '';
  officeId = '';
  measureId = '';
  readonly people: Record<string, string> = {};
  readonly items: Record<string, string> = {};

  private constructor(readonly app: TestApp) {}

  static async begin(): Promise<MeetingStory> {
    const story = new MeetingStory(await startTestApp({ today: '2026-11-02' }));
    await story.prepare();
    return story;
  }

  end(): Promise<void> {
    return this.app.close();
  }

  /** Somebody's address: the name as it is written there. */
  email(name: string): string {
    return `${name.split(' ')[0].toLowerCase()}@kreis.example`;
  }

  async act(name: string, input: object): Promise<Seen> {
    const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
    const { result } = await this.coordinator.ask<{ result: Seen }>(
      `mutation Do($input: ${type}!) { result: ${name}(input: $input) { id version } }`,
      { input },
    );
    return result;
  }

  /** An item was taken off the agenda after people were invited. */
  takeOff(title: string, changeReason: string): Promise<Seen> {
    return this.act('removeAgendaItem', { id: this.items[title], version: 1, changeReason });
  }

  /** It was held: a task was given, and the minutes were sent. */
  async hold(): Promise<void> {
    this.app.clock.setTo('2026-11-23');
    const { id } = this.meeting;
    await this.act('recordOutcome', {
      agendaItemId: this.items['Bericht zum Familiencafé'],
      kind: 'TASK',
      text: 'Die Öffnungszeiten werden geprüft.',
      responsibleOfficeId: this.officeId,
      dueOn: '2026-12-18',
    });
    for (const title of ['Begrüßung', 'Personalsache'])
      await this.act('recordOutcome', {
        agendaItemId: this.items[title],
        kind: 'INFORMATION',
        text: 'Zur Kenntnis genommen.',
      });
    await this.act('recordAttendance', {
      meetingId: id,
      people: [
        { personId: this.people['Mona Mitglied'], presence: 'PRESENT', leftAt: '11:00', version: 1 },
        { personId: this.people['Anton Ausschuss'], presence: 'ABSENT_EXCUSED', version: 1 },
      ],
    });
    const held = await this.act('changeMeetingState', { ...this.meeting, state: 'HELD' });
    const minutes = await this.act('closeMeeting', { id: held.id, version: held.version });
    await this.act('sendMinutes', { ...minutes, objectionUntil: '2026-12-07' });
  }

  private async prepare(): Promise<void> {
    const { make } = this.app;
    const organisation = await make.organisation({ name: 'Kreis' });
    this.officeId = await make.office({ name: 'Jugendamt', organisation_id: organisation });
    const person = async (name: string, role: Role) => {
      this.people[name] = await make.person({
        name,
        email: this.email(name),
        roles: [role],
        officeId: this.officeId,
      });
    };
    await person('Klara Koordination', Role.COORDINATOR);
    await person('Bert Beisitz', Role.COORDINATOR);
    await person('Mona Mitglied', Role.OFFICER);
    await person('Vera Vertretung', Role.OFFICER);
    await person('Paul Planer', Role.OFFICER);
    await person('Anton Ausschuss', Role.COMMITTEE_MEMBER);
    await person('Fritz Fremd', Role.COMMITTEE_MEMBER);
    await person('Ada Admin', Role.ADMINISTRATOR);
    this.coordinator = await this.app.signedInAs(this.email('Klara Koordination'));
    this.bodyId = await make.row('body', {
      name: 'Fachplanungskonferenz',
      short_name: 'FPK',
      type: 'PLANNERS_CONFERENCE',
      organisation_id: organisation,
    });
    const seat = (name: string, deputy?: string) =>
      make.row('body_member', {
        body_id: this.bodyId,
        person_id: this.people[name],
        deputy_id: deputy ? this.people[deputy] : null,
        valid_from: '2026-01-01',
      });
    await seat('Mona Mitglied', 'Vera Vertretung');
    await seat('Anton Ausschuss');
    this.measureId = await make.row('measure', {
      number: 'JU-01',
      title: 'Familiencafé Gartenvorstadt',
      field_of_action_id: await make.fieldOfAction(),
      lead_office_id: this.officeId,
      accountable_person_id: this.people['Paul Planer'],
      status: 'IN_PROGRESS',
      is_county_wide: true,
    });
    const id = await make.row('meeting', {
      body_id: this.bodyId,
      number: 1,
      held_on: '2026-11-23',
      starts_at: '09:00',
      ends_at: '09:30',
      place: 'Kreishaus, Raum 2.04',
    });
    const item = async (position: number, title: string, values: object = {}) => {
      this.items[title] = await make.row('agenda_item', {
        meeting_id: id,
        position,
        title,
        duration_minutes: 20,
        kind: 'INFORMATION',
        ...values,
      });
    };
    await item(1, 'Begrüßung', { section: 'STANDING' });
    await item(2, 'Bericht zum Familiencafé', {
      measure_id: this.measureId,
      section: 'RED',
      kind: 'DISCUSSION',
    });
    await item(3, 'Personalsache', { is_closed_session: true });
    this.meeting = await this.act('changeMeetingState', { id, version: 1, state: 'INVITED' });
  }
}
