import type { Table } from '../../platform/rendering/index.js';
import { AgendaItemKind, BodyRole, BodyType, MeetingState } from '../conferences/index.js';
import { Audience } from '../papers/index.js';
import { composeAgenda } from './agenda.compose.js';
import type { AgendaFacts } from './agenda.facts.js';
import type { ItemFacts } from './meeting.facts.js';
import './messages.js';

const item = (position: number, values: Partial<ItemFacts> = {}): ItemFacts => ({
  position,
  titleWithSubject: `Punkt ${position}`,
  kind: AgendaItemKind.INFORMATION,
  durationMinutes: 10,
  isClosedSession: false,
  isConsent: false,
  withdrawnOn: null,
  withdrawnBecause: null,
  ...values,
});

const facts = (values: Partial<AgendaFacts> = {}, body: Partial<AgendaFacts['body']> = {}): AgendaFacts => ({
  number: 3,
  heldOn: '2026-06-18',
  startsAt: '09:00',
  endsAt: '11:30',
  place: 'Kreishaus',
  state: MeetingState.PLANNED,
  cancelReason: null,
  body: {
    name: 'Sozialausschuss',
    type: BodyType.COMMITTEE,
    isPublic: true,
    chair: { title: 'Dr.', name: 'Vera Vorsitz' },
    members: [],
    secretariatOffice: { name: 'Stabsstelle', sharedMailbox: null },
    area: { name: 'Kreis' },
    ...body,
  },
  totalMinutes: 20,
  roomMinutes: 150,
  agenda: [item(1), item(2, { kind: AgendaItemKind.DECISION })],
  review: null,
  papers: [],
  ...values,
});

const compose = (given: AgendaFacts, audience = Audience.COMMITTEE, language: 'de' | 'en' = 'de') =>
  composeAgenda(given, { audience, language });
const tables = (given: AgendaFacts, audience?: Audience) =>
  compose(given, audience).blocks.filter((block): block is Table => block.kind === 'table');
const said = (given: AgendaFacts, audience?: Audience) => JSON.stringify(compose(given, audience));

const closed = item(1, { titleWithSubject: 'Personalsache', isClosedSession: true });

describe('The agenda', () => {
  it('tells when, where and who, then the items with kind and minutes', () => {
    const { title, subtitle, blocks } = compose(facts());
    expect([title, subtitle]).toEqual([
      'Tagesordnung: Sozialausschuss',
      '3. Sitzung am Donnerstag, 18.06.2026',
    ]);
    expect(blocks[0]).toMatchObject({
      entries: [
        { label: 'Sitzung', value: 'Donnerstag, 18.06.2026, 09:00 bis 11:30 Uhr' },
        { label: 'Ort', value: 'Kreishaus' },
        { label: 'Vorsitz', value: 'Dr. Vera Vorsitz' },
        { label: 'Geschäftsstelle', value: 'Stabsstelle' },
        { label: 'Betrachtungsraum', value: 'Kreis' },
      ],
    });
    expect(tables(facts())[0].rows).toEqual([
      ['Ö 1', 'Punkt 1', 'Kenntnisnahme', 10],
      ['Ö 2', 'Punkt 2', 'Entscheidung', 10],
    ]);
    expect(blocks).toHaveLength(3);
  });

  it('names who sits in the chair where nobody else is entered as chair', () => {
    const member = { role: BodyRole.MEMBER, person: { title: null, name: 'Mona Mitglied' } };
    const chair = { role: BodyRole.CHAIR, person: { title: null, name: 'Carla Chair' } };
    expect(said(facts({}, { members: [member, chair] }))).toContain('Dr. Vera Vorsitz');
    expect(said(facts({}, { chair: null, members: [member, chair] }))).toContain(
      '"Vorsitz","value":"Carla Chair"',
    );
    expect(said(facts({}, { chair: null, members: [member] }))).not.toMatch(/Vorsitz|Mona/);
  });

  it('leaves out what nobody entered, and counts without a letter where nobody may listen', () => {
    const bare = facts(
      { place: null, endsAt: null, roomMinutes: null },
      { isPublic: false, chair: null, area: null },
    );
    expect(compose(bare).blocks[0]).toMatchObject({
      entries: [
        { label: 'Sitzung', value: 'Donnerstag, 18.06.2026, 09:00 Uhr' },
        { label: 'Geschäftsstelle', value: 'Stabsstelle' },
      ],
    });
    expect(tables(bare)[0].rows.map(([place]) => place)).toEqual(['1', '2']);
    expect(said(bare)).toContain('Geplante Dauer: 20 Minuten.');
  });

  it('keeps the closed session apart, and from everybody but members', () => {
    const both = facts({ agenda: [item(1), closed, item(2)] });
    expect(tables(both).map(({ rows }) => rows.map(([place]) => place))).toEqual([['Ö 1', 'Ö 2'], ['N 1']]);
    for (const audience of [Audience.PUBLIC, Audience.INTERNAL]) {
      expect(said(both, audience)).not.toMatch(
        /Personalsache|N 1|[Nn]ichtöffentlich|Öffentliche Sitzung|Dauer/,
      );
      expect(compose(both, audience).blocks).toEqual(
        compose(facts({ agenda: [item(1), item(2)], totalMinutes: 0 }), audience).blocks,
      );
    }
  });

  it('warns where the agenda is longer than the room is booked, but not in public', () => {
    const long = facts({ totalMinutes: 170 });
    expect(compose(long).blocks.at(-1)).toMatchObject({
      tone: 'warning',
      text: 'Geplant sind 170 Minuten, der Raum ist aber nur für 150 Minuten gebucht: 20 Minuten zu viel.',
    });
    expect(compose(long, Audience.PUBLIC).blocks.at(-1)).toMatchObject({ kind: 'table' });
    expect(said(facts({ totalMinutes: 150 }))).toContain('150 Minuten; der Raum ist für 150 Minuten gebucht');
    expect(said(facts({ totalMinutes: 0 }))).not.toContain('Dauer');
  });

  it('puts the consent list into a table of its own, with the numbers of the agenda', () => {
    const mixed = facts({ agenda: [item(1), item(2, { isConsent: true }), item(3)] });
    expect(tables(mixed).map(({ rows }) => rows.map(([place]) => place))).toEqual([['Ö 1', 'Ö 3'], ['Ö 2']]);
    const only = facts({ agenda: [item(1, { isConsent: true })] });
    expect(tables(only).map(({ name }) => name)).toEqual(['Zustimmungsliste']);
  });

  it('says what was taken off and why, without minutes', () => {
    const off = { withdrawnOn: '2026-06-16' };
    const agenda = [item(1, off), item(2, { ...off, withdrawnBecause: 'Gutachten fehlt' })];
    expect(tables(facts({ agenda }))[0].rows).toEqual([
      ['Ö 1', 'Punkt 1\nAm 16.06.2026 von der Tagesordnung abgesetzt.', { words: 'abgesetzt' }, null],
      [
        'Ö 2',
        'Punkt 2\nAm 16.06.2026 von der Tagesordnung abgesetzt: Gutachten fehlt',
        { words: 'abgesetzt' },
        null,
      ],
    ]);
  });

  it('says that there is nothing yet, and that the meeting does not take place', () => {
    const empty = facts({ agenda: [], totalMinutes: 0 });
    expect(tables(empty)[0]).toMatchObject({ rows: [], empty: 'Es steht noch nichts auf der Tagesordnung.' });
    const cancelled = facts({ state: MeetingState.CANCELLED });
    expect(compose(cancelled).blocks[0]).toMatchObject({
      tone: 'warning',
      text: 'Die Sitzung findet nicht statt.',
    });
    expect(said({ ...cancelled, cancelReason: 'Sturm' })).toContain('Die Sitzung findet nicht statt: Sturm');
  });

  it('has names of tables that are unique, and words in both languages', () => {
    const all = facts({
      agenda: [
        item(1),
        item(2, { isConsent: true }),
        closed,
        item(2, { isConsent: true, isClosedSession: true }),
      ],
    });
    const names = tables(all).map(({ name }) => name);
    expect(new Set(names).size).toBe(4);
    for (const language of ['de', 'en'] as const)
      expect(JSON.stringify(compose(all, Audience.COMMITTEE, language))).not.toMatch(
        /meetingPapers\.|[{]\w+[}]/,
      );
    expect(compose(all, Audience.COMMITTEE, 'en').subtitle).toBe('Meeting 3 on Thursday, 18/06/2026');
  });
});
