import { AgendaItemKind, AttendanceState, BodyRole, OutcomeKind } from '../conferences/index.js';
import { type MinutesContent, type MinutesItem, MinutesPart } from './minutes-content.model.js';
import { differences } from './minutes-difference.rules.js';

const item: MinutesItem = {
  id: 'item',
  position: 1,
  title: 'Bericht',
  kind: AgendaItemKind.DECISION,
  isClosedSession: false,
  note: null,
  withdrawnOn: null,
  withdrawnBecause: null,
  outcomes: [
    {
      id: 'outcome',
      number: 'FPK-2026-01',
      kind: OutcomeKind.TASK,
      text: 'Zahlen vorlegen.',
      responsibleOffice: 'Sozialamt',
      dueOn: '2026-12-01',
    },
  ],
};
const present = {
  personId: 'ada',
  name: 'Ada',
  office: null,
  role: BodyRole.MEMBER,
  state: AttendanceState.PRESENT,
  deputy: null,
  cameAt: null,
  leftAt: null,
};
const minutes: MinutesContent = {
  body: 'Fachplanerkonferenz',
  number: 7,
  heldOn: '2026-11-02',
  startsAt: '09:00',
  endsAt: null,
  place: 'Kreishaus',
  author: 'Koordination',
  items: [item],
  attendance: [present],
};

describe('What a revision of minutes changed', () => {
  it('is nothing where nothing changed, not even in the order of its entries', () => {
    const reordered = JSON.parse(JSON.stringify(minutes)) as MinutesContent;
    expect(differences(minutes, reordered)).toEqual([]);
    const others = [{ ...present, personId: 'eva', name: 'Eva' }, present];
    expect(
      differences({ ...minutes, attendance: others }, { ...minutes, attendance: [...others].reverse() }),
    ).toEqual([]);
  });

  it('is told entry by entry, with what stood there before', () => {
    const corrected = {
      ...minutes,
      place: 'Rathaus',
      items: [{ ...item, outcomes: [{ ...item.outcomes[0], dueOn: '2027-01-15' }] }],
      attendance: [{ ...present, state: AttendanceState.DEPUTY_SENT, deputy: 'Eva' }],
    };
    expect(differences(minutes, corrected)).toEqual([
      {
        part: MinutesPart.MEETING,
        label: 'Fachplanerkonferenz',
        fields: [{ field: 'place', before: 'Kreishaus', after: 'Rathaus' }],
      },
      {
        part: MinutesPart.OUTCOME,
        label: 'FPK-2026-01',
        fields: [{ field: 'dueOn', before: '2026-12-01', after: '2027-01-15' }],
      },
      {
        part: MinutesPart.ATTENDANCE,
        label: 'Ada',
        fields: [
          { field: 'state', before: 'PRESENT', after: 'DEPUTY_SENT' },
          { field: 'deputy', before: null, after: 'Eva' },
        ],
      },
    ]);
  });

  it('names what came and what fell away', () => {
    const second = { ...item.outcomes[0], id: 'second', number: 'FPK-2026-02' };
    const more = { ...minutes, items: [{ ...item, outcomes: [...item.outcomes, second] }] };
    const [came] = differences(minutes, more);
    expect(came).toMatchObject({ part: MinutesPart.OUTCOME, label: 'FPK-2026-02' });
    expect(came.fields).toContainEqual({ field: 'text', before: null, after: 'Zahlen vorlegen.' });
    const [gone] = differences(more, minutes);
    expect(gone.fields).toContainEqual({ field: 'text', before: 'Zahlen vorlegen.', after: null });
  });
});
