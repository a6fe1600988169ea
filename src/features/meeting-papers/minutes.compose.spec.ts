import type { Table } from '../../platform/rendering/index.js';
import {
  AgendaItemKind,
  AttendanceState,
  BodyRole,
  BodyType,
  MeetingState,
  OutcomeKind,
} from '../conferences/index.js';
import { type MinutesContent, MinutesKind } from '../minutes/index.js';
import { Audience } from '../papers/index.js';
import { composeMinutes } from './minutes.compose.js';
import type { MinutesFacts } from './minutes.facts.js';
import './messages.js';

type Item = MinutesContent['items'][number];
type Outcome = Item['outcomes'][number];
type Entry = MinutesContent['attendance'][number];

const outcome = (number: string, values: Partial<Outcome> = {}): Outcome => ({
  id: number,
  number,
  kind: OutcomeKind.TASK,
  text: `Text ${number}`,
  responsibleOffice: 'Jugendamt',
  dueOn: '2026-09-30',
  ...values,
});

const item = (position: number, values: Partial<Item> = {}): Item => ({
  id: `item-${position}`,
  position,
  title: `Punkt ${position}`,
  kind: AgendaItemKind.INFORMATION,
  isClosedSession: false,
  note: null,
  withdrawnOn: null,
  withdrawnBecause: null,
  outcomes: [outcome(`FPK-2026-0${position}`)],
  ...values,
});

const present = (name: string, values: Partial<Entry> = {}): Entry => ({
  personId: name,
  name,
  office: 'Jugendamt',
  role: BodyRole.MEMBER,
  state: AttendanceState.PRESENT,
  deputy: null,
  cameAt: null,
  leftAt: null,
  ...values,
});

interface Given {
  readonly content?: Partial<MinutesContent>;
  readonly minutes?: Partial<MinutesFacts['minutes']>;
  readonly revision?: Partial<MinutesFacts['minutes']['latestRevision']>;
  readonly body?: Partial<MinutesFacts['body']>;
  readonly rest?: Partial<MinutesFacts>;
}

const facts = ({ content, minutes, revision, body, rest }: Given = {}): MinutesFacts => ({
  number: 3,
  heldOn: '2026-06-18',
  startsAt: '09:00',
  endsAt: '11:30',
  place: null,
  state: MeetingState.HELD,
  cancelReason: null,
  agenda: [],
  outcomes: [],
  ...rest,
  body: {
    name: 'FPK heute',
    type: BodyType.PLANNERS_CONFERENCE,
    isPublic: false,
    chair: { title: null, name: 'Vera Vorsitz' },
    members: [],
    secretariatOffice: { name: 'Stabsstelle', sharedMailbox: null },
    area: null,
    ...body,
  },
  minutes: {
    kind: MinutesKind.RESULT,
    objectionUntil: '2026-07-16',
    finalOn: null,
    isRevised: false,
    approvedAtMeeting: null,
    ...minutes,
    latestRevision: {
      number: 1,
      reason: null,
      closedOn: '2026-06-25',
      content: {
        body: 'Fachplanungskonferenz',
        number: 3,
        heldOn: '2026-06-18',
        startsAt: '09:00',
        endsAt: '11:20',
        place: 'Kreishaus',
        author: 'Paula Protokoll',
        items: [item(1)],
        attendance: [present('Mona Mitglied')],
        ...content,
      },
      ...revision,
    },
  },
});

const compose = (given: MinutesFacts, audience = Audience.COMMITTEE, language: 'de' | 'en' = 'de') =>
  composeMinutes(given, { audience, language });
const said = (given: MinutesFacts, audience?: Audience) => JSON.stringify(compose(given, audience));
const table = (given: MinutesFacts, name: string, audience?: Audience) =>
  compose(given, audience).blocks.find(
    (block): block is Table => block.kind === 'table' && block.name === name,
  );

describe('The minutes', () => {
  it('tell what was sealed, not what is called so today', () => {
    const { title, subtitle, blocks } = compose(facts(), Audience.INTERNAL);
    expect([title, subtitle]).toEqual([
      'Ergebnisprotokoll: Fachplanungskonferenz',
      '3. Sitzung am Donnerstag, 18.06.2026',
    ]);
    expect(blocks[0]).toMatchObject({
      entries: [
        { label: 'Sitzung', value: 'Donnerstag, 18.06.2026, 09:00 bis 11:20 Uhr' },
        { label: 'Ort', value: 'Kreishaus' },
        { label: 'Vorsitz', value: 'Vera Vorsitz' },
        { label: 'Protokoll', value: 'Paula Protokoll' },
      ],
    });
    expect(blocks.at(-1)).toMatchObject({ entries: [{ label: 'Einwände bis', value: '16.07.2026' }] });
  });

  it('names who wrote them within the administration only', () => {
    for (const audience of [Audience.COMMITTEE, Audience.PUBLIC]) {
      expect(said(facts(), audience)).not.toContain('Paula');
      expect(said(facts(), audience)).toContain('{"label":"Protokoll","value":"Stabsstelle"}');
    }
  });

  it('tell who does what by when, and for which measure', () => {
    const items = [
      item(1, {
        outcomes: [
          outcome('FPK-2026-01'),
          outcome('FPK-2026-02', { kind: OutcomeKind.INFORMATION, dueOn: null }),
        ],
      }),
      item(2, { outcomes: [] }),
      item(3, { withdrawnOn: '2026-06-16', withdrawnBecause: 'Gutachten fehlt', outcomes: [] }),
      item(4, { outcomes: [outcome('FPK-2026-01')] }),
    ];
    const given = facts({
      content: { items },
      rest: {
        agenda: [
          { id: 'item-1', subject: { number: 'AR-07' } },
          { id: 'item-2', subject: {} },
        ],
        outcomes: [{ id: 'FPK-2026-02', effects: [{ measure: { number: 'AR-08' } }, { measure: null }] }],
      },
    });
    expect(table(given, 'Ergebnisse')?.rows).toEqual([
      ['1 Punkt 1', 'Auftrag', 'Jugendamt', 'FPK-2026-01: Text FPK-2026-01', '2026-09-30', 'AR-07'],
      ['1', 'Kenntnisnahme', 'Jugendamt', 'FPK-2026-02: Text FPK-2026-02', null, 'AR-07, AR-08'],
      ['2 Punkt 2', { words: 'kein Ergebnis' }, null, null, null, null],
      ['3 Punkt 3', { words: 'abgesetzt' }, null, 'Gutachten fehlt', null, null],
      ['4 Punkt 4', 'Auftrag', 'Jugendamt', 'mit Nr. FPK-2026-01 erledigt', '2026-09-30', null],
    ]);
    expect(table(facts({ content: { items: [] } }), 'Ergebnisse')?.rows).toEqual([]);
  });

  it('tell the course only where they are minutes of the course', () => {
    const items = [item(1, { note: 'Frau M. berichtet.' }), item(2)];
    const course = facts({ content: { items }, minutes: { kind: MinutesKind.COURSE } });
    expect(compose(course).title).toBe('Verlaufsprotokoll: Fachplanungskonferenz');
    expect(said(course)).toContain('Frau M. berichtet.');
    expect(said(facts({ content: { items } }))).not.toContain('Frau M.');
  });

  it('say what comes back when, once', () => {
    const deferred = outcome('FPK-2026-05', { kind: OutcomeKind.DEFERRAL, dueOn: '2026-11-19' });
    const items = [item(1, { outcomes: [deferred] }), item(2, { outcomes: [deferred] })];
    expect(table(facts({ content: { items } }), 'Wiedervorlage')?.rows).toEqual([
      ['FPK-2026-05', 'Text FPK-2026-05', 'Jugendamt', '2026-11-19'],
    ]);
    const open = [
      item(1, { outcomes: [outcome('FPK-2026-05', { kind: OutcomeKind.DEFERRAL, dueOn: null })] }),
    ];
    expect(table(facts({ content: { items: open } }), 'Wiedervorlage')).toBeUndefined();
  });

  it('say where the votes stand, in bodies that resolve', () => {
    const items = [item(1, { outcomes: [outcome('SA-1', { kind: OutcomeKind.RESOLUTION })] })];
    const committee = { type: BodyType.COMMITTEE, isPublic: true };
    expect(said(facts({ content: { items }, body: committee }))).toContain(
      'Stimmen werden hier nicht erfasst',
    );
    expect(said(facts({ body: committee }))).not.toContain('Stimmen');
  });

  it('keep the closed session apart, and from everybody but members', () => {
    const hidden = item(1, { id: 'closed', title: 'Personalsache', isClosedSession: true, note: 'Heikel' });
    const given = facts({
      content: { items: [item(1), hidden, item(2)] },
      minutes: { kind: MinutesKind.COURSE },
    });
    const { blocks } = compose(given);
    const annex = blocks.findIndex(({ kind }) => kind === 'annex');
    expect(JSON.stringify(blocks.slice(0, annex))).not.toMatch(/Personalsache|Heikel/);
    expect(JSON.stringify(blocks.slice(annex))).toMatch(/N 1 Personalsache.*Heikel/);
    for (const audience of [Audience.PUBLIC, Audience.INTERNAL])
      expect(said(given, audience)).not.toMatch(/Personalsache|Heikel|[Nn]ichtöffentlich/);
  });

  it('list who was there first, then who was excused', () => {
    const attendance = [
      present('Anna Abwesend', { state: AttendanceState.ABSENT, office: null, role: null }),
      present('Elif Entschuldigt', { state: AttendanceState.ABSENT_EXCUSED }),
      present('Hans Halb', { cameAt: '09:15', leftAt: '11:00' }),
      present('Vera Vertreten', { state: AttendanceState.DEPUTY_SENT, deputy: 'Willi Wart' }),
      present('Uwe Ungefragt', { state: AttendanceState.INVITED, role: BodyRole.GUEST }),
    ];
    expect(table(facts({ content: { attendance } }), 'Anwesenheit')?.rows).toEqual([
      ['Hans Halb', 'Jugendamt', 'Mitglied', 'anwesend, ab 09:15 Uhr, bis 11:00 Uhr'],
      ['Vera Vertreten', 'Jugendamt', 'Mitglied', 'vertreten durch Willi Wart'],
      ['Elif Entschuldigt', 'Jugendamt', 'Mitglied', 'entschuldigt'],
      ['Anna Abwesend', null, null, 'nicht anwesend'],
      ['Uwe Ungefragt', 'Jugendamt', 'Gast', 'nicht erfasst'],
    ]);
  });

  it('do not tell the public of a list that it may not see', () => {
    const none = facts({ content: { attendance: [] } });
    expect(table(none, 'Anwesenheit', Audience.PUBLIC)).toBeUndefined();
    expect(table(none, 'Anwesenheit')).toMatchObject({ rows: [], empty: 'Anwesenheit ist nicht erfasst.' });
  });

  it('say which revision they are, and how far they have come', () => {
    const revised = facts({
      revision: { number: 2, reason: 'Zahl berichtigt', closedOn: '2026-07-20' },
      minutes: {
        finalOn: '2026-07-21',
        isRevised: true,
        approvedAtMeeting: { number: 4, heldOn: '2026-11-19' },
      },
    });
    expect(said(revised)).toContain('2 vom 20.07.2026, berichtigt: Zahl berichtigt');
    expect(said(revised)).toContain('wird zurzeit berichtigt');
    expect(said(revised)).toContain('in der 4. Sitzung am 19.11.2026');
    expect(said(facts({ revision: { number: 2, reason: null } }))).toContain('"2 vom 25.06.2026"');
    expect(compose(facts({ minutes: { objectionUntil: null } })).blocks.at(-1)).toMatchObject({
      kind: 'table',
    });
  });

  it('have words in both languages', () => {
    const items = Object.values(OutcomeKind).map((kind, at) =>
      item(at + 1, { outcomes: [outcome(`X-${at}`, { kind })] }),
    );
    const attendance = [
      ...Object.values(AttendanceState).map((state) => present(state, { state })),
      ...Object.values(BodyRole).map((role) => present(role, { role })),
    ].map((entry, at) => ({ ...entry, name: `P ${at}` }));
    for (const language of ['de', 'en'] as const)
      for (const kind of Object.values(MinutesKind)) {
        const given = facts({ content: { items, attendance }, minutes: { kind }, revision: { number: 2 } });
        expect(JSON.stringify(compose(given, Audience.COMMITTEE, language))).not.toMatch(
          /meetingPapers\.|[{]\w+[}]|word\./,
        );
      }
  });
});
