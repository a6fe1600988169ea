import { Role } from '../src/kernel/actor.js';
import { addDays, localDate } from '../src/kernel/calendar.js';
import type { Client } from './support/client.js';
import type { PersonSpec } from './support/builders.js';
import { COORDINATION, ReminderStory } from './support/reminder-story.js';

/** A mail tells nobody what they could not read after signing in: not the digests, not the letters, not to those who stand in. */

const BEGIN = '2026-10-26';
const HELD_ON = '2026-12-03';

/** Something with a name of its own. */
interface Thing {
  readonly kind: string;
  readonly id: string;
  readonly mark: string;
}

describe('Mails', () => {
  let story: ReminderStory;
  const things: Thing[] = [];
  const people = new Map<string, string>();
  const readers = new Map<string, Client>();
  let office: string;
  let elsewhere: string;
  let partner: string;

  beforeAll(async () => {
    story = await ReminderStory.begin(BEGIN, { wholeProfile: true });
    const { make } = story.app;
    office = story.officeId;
    elsewhere = await make.office();
    partner = await make.office();
    await person('leitung', { roles: [Role.OFFICE_HEAD] });
    await person('zustaendig');
    await person('fremd', { officeId: elsewhere });
    await person('extern', { officeId: partner, roles: [Role.CONTRIBUTOR] });
    await person('abwesend');
    await person('vertretung', { officeId: partner, roles: [Role.CONTRIBUTOR] });
    await person('abgelaufen', { roles: [] });
    await make.role(people.get('abgelaufen')!, { role: Role.OFFICER, validTo: '2026-10-25' });
    await person('liefert', { roles: [Role.DATA_SUPPLIER] });
    await person('mitglied');
    await person('ausschuss', { officeId: undefined, roles: [Role.COMMITTEE_MEMBER] });
    await make.change('office', office, { head_id: people.get('leitung') });
    await story.deputy(people.get('abwesend')!, people.get('vertretung')!, 1);
    await story.absent(people.get('abwesend')!, BEGIN, '2026-12-31');

    await measure('Zuständige', 'zustaendig');
    await measure('Fremde', 'fremd', { lead_office_id: elsewhere });
    await measure('Externe', 'extern', { lead_office_id: partner });
    await measure('Abwesende', 'abwesend');
    await measure('Abgelaufene', 'abgelaufen');
    await measure('Geheim Entwurf', 'fremd', { lead_office_id: elsewhere, status: 'DRAFT' });
    await tellMeeting();
    readers.set(COORDINATION, await story.app.signedInAs(COORDINATION));
    for (let day = localDate(BEGIN); day <= localDate('2026-12-05'); day = addDays(day, 1)) {
      story.clock.setTo(day, 10);
      await story.checkNow();
    }
    for (const name of people.keys()) readers.set(address(name), await story.app.signedInAs(address(name)));
  }, 120_000);
  afterAll(() => story.end());

  const address = (name: string) => `${name}@kreis.example`;
  const person = async (name: string, spec: PersonSpec = {}) =>
    people.set(name, await story.person(address(name), { name, ...spec }));
  const add = async (kind: string, table: string, mark: string, values: Record<string, unknown>) => {
    const id = await story.app.make.row(table, values);
    things.push({ kind, id, mark });
    return id;
  };

  async function measure(title: string, accountable: string, values: Record<string, unknown> = {}) {
    const mark = `Maßnahme ${title}`;
    const id = await story.measure({ number: `M-${things.length}`, title: mark, isCountyWide: true });
    things.push({ kind: 'Measure', id, mark });
    await story.set('measure', id, {
      accountable_person_id: people.get(accountable),
      visibility: 'INTERNAL',
      planned_start: '2026-01-01',
      planned_end: '2026-11-24',
      ...values,
    });
    const milestone = `Meilenstein ${title}`;
    await add('Milestone', 'milestone', milestone, {
      measure_id: id,
      title: milestone,
      due_on: '2026-11-20',
    });
  }

  /** A conference with a public and a closed session, from which tasks come, and a member from a committee. */
  async function tellMeeting() {
    const { make } = story.app;
    const bodyId = await story.body({ chair_id: people.get('mitglied') });
    await story.seat(bodyId, people.get('ausschuss')!, { deputy_id: people.get('vertretung') });
    const { id } = await story.planMeeting(HELD_ON, { bodyId });
    for (const [position, is_closed_session] of [false, true].entries()) {
      const title = `Punkt ${is_closed_session ? 'nichtöffentlich' : 'öffentlich'}`;
      const item = await add('AgendaItem', 'agenda_item', title, {
        meeting_id: id,
        position,
        title,
        note: `Vermerk zu ${title}`,
        is_closed_session,
      });
      for (const [name, responsible] of Object.entries({
        eigen: office,
        fremd: elsewhere,
        extern: partner,
      })) {
        const text = `Auftrag ${name} zu ${position}`;
        await add('Outcome', 'outcome', text, {
          agenda_item_id: item,
          number: `FPK-${position}-${name}`,
          kind: 'TASK',
          text,
          responsible_office_id: responsible,
          due_on: '2026-11-25',
        });
      }
    }
    const title = 'Lieferung Geburten';
    await add('DataDelivery', 'data_delivery', title, {
      title,
      reference_period: '2026',
      supplier_office_id: office,
      due_on: '2026-11-18',
      indicator_ids: [],
    });
    await make.row('status_report', {
      measure_id: things[0].id,
      state: 'DRAFT',
      self_assessment: 'OFF_TRACK',
      text: 'Notiz im Entwurf',
      drafted_by: people.get('zustaendig'),
    });
  }

  const words = ({ subject, text, html, parts }: (typeof story.sink.mails)[number]) =>
    [subject, text, html, ...parts.map(({ content }) => content)].join('\n');
  const told = (to: string, mark: string) =>
    story.sink.mailsTo(to).some((mail) => words(mail).includes(mark));

  it('name nothing that their reader may not see', async () => {
    const wrong: string[] = [];
    for (const [to, reader] of readers) {
      for (const { id, mark } of things.filter(({ mark }) => told(to, mark))) {
        const { data } = await reader.send('query($id: ID!) { node(id: $id) { id } }', { id });
        if (!data?.node) wrong.push(`${to}: ${mark}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('tell nobody the words of items, tasks and drafts', () => {
    const items = things
      .filter(({ kind }) => ['AgendaItem', 'Outcome'].includes(kind))
      .map(({ mark }) => mark);
    const all = story.sink.mails.map(words).join('\n');
    for (const mark of [...items, 'Vermerk zu', 'Notiz im Entwurf', 'Geheim'])
      expect(all).not.toContain(mark);
  });

  it('tell of a measure whoever is next in line where those who are meant may not read it', () => {
    const toldTo = (mark: string) => [...readers.keys()].filter((to) => told(to, mark));
    expect(toldTo('Maßnahme Zuständige')).toEqual([address('zustaendig')]);
    expect(toldTo('Meilenstein Externe')).toEqual([address('extern')]);
    expect(toldTo('Maßnahme Abwesende')).toEqual([COORDINATION]);
    expect(toldTo('Meilenstein Abgelaufene')).toEqual([COORDINATION]);
    for (const name of ['liefert', 'mitglied', 'ausschuss'])
      expect(story.sink.mailsTo(address(name)).length).toBeGreaterThan(0);
  });
});
