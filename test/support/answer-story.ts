import { Client } from './client.js';
import { ReminderStory } from './reminder-story.js';

const ITEMS = `name locale expiresOn items { measureId number title dueOn state putOffTo actions countsAtOnce
  lastSaid { reportedOn selfAssessment text } }`;
export const READ = `query Read($token: String!) { answerLink(token: $token) { ${ITEMS} } }`;
export const UNCHANGED = `mutation Unchanged($token: String!, $measureIds: [ID!]!) {
  confirmUnchangedByLink(token: $token, measureIds: $measureIds) { ${ITEMS} } }`;
export const REPORT = `mutation Report($token: String!, $input: DraftStatusReportInput!) {
  reportByLink(token: $token, input: $input) { ${ITEMS} } }`;
export const NOT_YET = `mutation NotYet($token: String!, $input: NotYetInput!) {
  askForExtensionByLink(token: $token, input: $input) { ${ITEMS} } }`;

export interface Item {
  readonly measureId: string;
  readonly number: string;
  readonly dueOn: string;
  readonly state: string;
  readonly putOffTo: string | null;
  readonly actions: string[];
  readonly countsAtOnce: boolean;
}

/** Two officers and a head who were asked by mail, and strangers who hold nothing but a token. */
export class AnswerStory {
  readonly token: Record<'officer' | 'head', string> = { officer: '', head: '' };
  readonly people: Record<'officer' | 'head', string> = { officer: '', head: '' };
  /** Reported on before. */
  known = '';
  /** Reported on before, too. */
  second = '';
  /** Never reported on. */
  silent = '';
  /** In the mail to the head. */
  ofHead = '';

  private constructor(readonly reminders: ReminderStory) {}

  static async begin(): Promise<AnswerStory> {
    const story = new AnswerStory(await ReminderStory.begin('2026-11-02'));
    await story.prepare();
    return story;
  }

  /** Somebody without an account who has the link. */
  get holder(): Client {
    return new Client(this.reminders.app.url);
  }

  end(): Promise<void> {
    return this.reminders.end();
  }

  /** The token of the link in the newest mail to an address. */
  link(address: string): string {
    const mail = this.reminders.sink.mailsTo(address).at(-1);
    return /\/antwort#([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  }

  async items(token: string): Promise<Item[]> {
    const { answerLink } = await this.holder.ask<{ answerLink: { items: Item[] } }>(READ, { token });
    return answerLink.items;
  }

  reports(): Promise<{ number: string; state: string; isUnchanged: boolean; source: string; by: string }[]> {
    return this.reminders.app.make.rows`
      select m.number, r.state, r.is_unchanged as "isUnchanged", r.change_source as source, p.name as by
        from status_report r join measure m on m.id = r.measure_id left join person p on p.id = r.created_by
       where r.change_source <> 'DEMO' order by m.number`;
  }

  private async prepare(): Promise<void> {
    const { reminders } = this;
    this.people.officer = await reminders.person('officer@amt.example', { name: 'Olga Ordner' });
    this.people.head = await reminders.person('head@amt.example', { name: 'Henrike Haupt' });
    await reminders.set('office', reminders.officeId, { head_id: this.people.head });
    const { officer: accountable } = this.people;
    this.known = await reminders.measure({ number: 'AR-01', accountable });
    this.second = await reminders.measure({ number: 'AR-02', accountable });
    this.silent = await reminders.measure({ number: 'AR-03', accountable });
    this.ofHead = await reminders.measure({ number: 'AR-04', accountable: this.people.head });
    for (const measure_id of [this.known, this.second, this.ofHead]) {
      await reminders.app.make.row('status_report', {
        measure_id,
        state: 'RELEASED',
        self_assessment: 'AT_RISK',
        text: 'Eine Stelle ist unbesetzt.',
        reported_on: '2026-08-03',
      });
    }
    await reminders.planMeeting('2026-11-23');
    await reminders.checkNow();
    this.token.officer = this.link('officer@amt.example');
    this.token.head = this.link('head@amt.example');
  }
}
