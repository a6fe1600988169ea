import { byUrgency, type Urgency } from '../../web/src/pages/my-day/urgency.js';

const thing = (values: Partial<Urgency> & { name: string }): Urgency & { name: string } => ({
  dueOn: null,
  isOverdue: false,
  blocks: false,
  since: null,
  isTheirs: false,
  ...values,
});
const late = (dueOn: string, name = dueOn, more: Partial<Urgency> = {}) =>
  thing({ name, dueOn, isOverdue: true, ...more });
const due = (dueOn: string, name = dueOn, more: Partial<Urgency> = {}) => thing({ name, dueOn, ...more });
const waiting = (since: string | null, name = since ?? 'waiting') => thing({ name, since, blocks: true });

/** All orders in which things can come. */
const ordersOf = <Thing>(things: readonly Thing[]): Thing[][] =>
  things.length === 0
    ? [[]]
    : things.flatMap((first, at) => ordersOf(things.toSpliced(at, 1)).map((rest) => [first, ...rest]));

/** The names, worst first, however they came: as many lists as orders come to different ends. */
const sorted = (...things: readonly (Urgency & { name: string })[]): string[] => {
  const ends = ordersOf(things).map((order) => order.toSorted(byUrgency).map(({ name }) => name));
  expect(new Set(ends.map((names) => names.join(', '))).size).toBe(1);
  return ends[0];
};

describe('What somebody owes, worst first', () => {
  it.each([
    ['overdue longest comes first', [late('2026-10-01'), late('2026-10-30')]],
    ['the day of next year comes after that of this one', [due('2026-12-31'), due('2027-01-01')]],
    ['due soonest comes first', [due('2026-11-02'), due('2026-11-03'), due('2026-12-01')]],
    ['what is overdue comes before what has its day to come', [late('2026-11-01'), due('2026-11-02')]],
    [
      'what is overdue comes before what holds others up without a day',
      [late('2026-11-01'), waiting('2026-01-01')],
    ],
    [
      'what holds others up without a day comes before every day to come',
      [waiting('2026-10-30'), due('2026-11-02')],
    ],
    [
      'of what holds others up, the longest waiting comes first',
      [waiting('2026-09-01'), waiting('2026-10-01')],
    ],
    ['what waits since nobody knows when comes after', [waiting('2026-10-01'), waiting(null)]],
    [
      'at the same day what holds others up comes first',
      [due('2026-11-05', 'release', { blocks: true }), due('2026-11-05', 'task')],
    ],
    [
      'at the same day in the past as well',
      [late('2026-10-05', 'release', { blocks: true }), late('2026-10-05', 'task')],
    ],
    [
      'the day counts before who waits',
      [due('2026-11-04', 'task'), due('2026-11-05', 'release', { blocks: true })],
    ],
    [
      'at the same day and alike, the longest waiting comes first',
      [due('2026-11-05', 'old', { since: '2026-09-01' }), due('2026-11-05', 'new', { since: '2026-10-01' })],
    ],
    [
      'what has no day and holds nobody up comes after every day',
      [due('2027-12-31'), thing({ name: 'draft' })],
    ],
    [
      'what others have to do comes last, overdue or not',
      [thing({ name: 'draft' }), late('2026-09-01', 'theirs', { isTheirs: true })],
    ],
    [
      'what others have to do keeps the order of its days',
      [
        late('2026-09-01', 'first', { isTheirs: true }),
        due('2026-11-30', 'second', { isTheirs: true }),
        thing({ name: 'third', isTheirs: true, blocks: true }),
      ],
    ],
  ])('%s', (_, inOrder) => {
    expect(sorted(...inOrder)).toEqual(inOrder.map(({ name }) => name));
  });

  it('is one order of everything', () => {
    const inOrder = [
      late('2026-10-01'),
      late('2026-11-01'),
      waiting('2026-08-01', 'question'),
      due('2026-11-02', 'today'),
      due('2026-11-20', 'meeting'),
      thing({ name: 'draft' }),
      late('2026-09-01', 'theirs', { isTheirs: true }),
    ];
    expect(sorted(...inOrder)).toEqual(inOrder.map(({ name }) => name));
  });

  it('leaves what is alike as the service ordered it', () => {
    const alike = ['red', 'yellow', 'green'].map((name) => due('2026-11-05', name));
    expect(alike.toSorted(byUrgency).map(({ name }) => name)).toEqual(['red', 'yellow', 'green']);
  });
});
