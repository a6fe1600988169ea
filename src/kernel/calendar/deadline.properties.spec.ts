import fc from 'fast-check';
import {
  addDays,
  CountingMode,
  holidaysOf,
  isWorkingDay,
  LAENDER,
  localDate,
  nrw,
  resolveDeadline,
  Roll,
  withOfficeClosed,
  type DeadlineRule,
} from '../calendar.js';

const anchors = fc.integer({ min: 0, max: 4_382 }).map((days) => addDays(localDate('2024-01-01'), days));
const offsets = fc.integer({ min: -100, max: 100 });
const modes = fc.constantFrom(...Object.values(CountingMode));
const rolls = fc.constantFrom(...Object.values(Roll));
const calendars = fc.constantFrom(
  ...LAENDER.flatMap((land) => {
    const calendar = { holidays: holidaysOf(land), officeClosed: new Set<never>() };
    return [
      calendar,
      withOfficeClosed(calendar, ['CHRISTMAS_EVE', 'NEW_YEARS_EVE', 'ROSE_MONDAY', localDate('2026-05-15')]),
    ];
  }),
);
const offsetsInOrder = fc
  .uniqueArray(offsets, { minLength: 2, maxLength: 20 })
  .map((days) => days.sort((a, b) => a - b));
const rules: fc.Arbitrary<DeadlineRule> = fc.record({
  anchor: anchors,
  offset: offsets,
  mode: modes,
  roll: rolls,
  calendar: calendars,
});

/** The conference profile: days, mode and roll of its steps in their order. */
const CONFERENCE_STEPS: readonly (readonly [offset: number, mode: CountingMode, roll: Roll])[] = [
  [-84, 'CALENDAR_DAYS', 'NONE'],
  ...[-56, -42, -28, -21, -20, -17, -15, -14, -10, -7].map(
    (offset) => [offset, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY'] as const,
  ),
  [-3, 'WORKING_DAYS', 'NONE'],
  [-2, 'WORKING_DAYS', 'NONE'],
  ...[10, 14, 28, 42].map((offset) => [offset, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY'] as const),
];

describe('Any deadline from 2024 to 2035, in any Land', () => {
  it('that goes backward never falls on a day off nor after the day that was counted', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const { date, unrolledDate } = resolveDeadline({ ...rule, roll: Roll.PREVIOUS_WORKING_DAY });
        expect(isWorkingDay(date, rule.calendar)).toBe(true);
        expect(date <= unrolledDate).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it('that goes forward never falls on a day off nor before the day that was counted', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const { date, unrolledDate } = resolveDeadline({ ...rule, roll: Roll.NEXT_WORKING_DAY });
        expect(isWorkingDay(date, rule.calendar)).toBe(true);
        expect(date >= unrolledDate).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it('keeps its place among the steps of a profile', () => {
    fc.assert(
      fc.property(rules, offsetsInOrder, (rule, steps) => {
        const dates = steps.map((offset) => resolveDeadline({ ...rule, offset }).date);
        expect(dates).toEqual([...dates].sort());
      }),
      { numRuns: 1_000 },
    );
  });

  it('comes out the same however often it is worked out, and whatever was worked out before', () => {
    fc.assert(
      fc.property(rules, rules, (rule, other) => {
        const before = structuredClone({ ...rule, calendar: undefined });
        const first = resolveDeadline(rule);
        resolveDeadline(other);
        expect(resolveDeadline(rule)).toEqual(first);
        expect({ ...rule, calendar: undefined }).toEqual(before);
      }),
      { numRuns: 2_000 },
    );
  });

  it('that is rolled never lies on a day off', () => {
    fc.assert(
      fc.property(rules, fc.constantFrom(Roll.PREVIOUS_WORKING_DAY, Roll.NEXT_WORKING_DAY), (rule, roll) => {
        expect(isWorkingDay(resolveDeadline({ ...rule, roll }).date, rule.calendar)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is moved only off a day off, in the agreed direction, and no further than to the first working day', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const { date, unrolledDate, rolledBecause } = resolveDeadline(rule);
        expect(date !== unrolledDate).toBe(rolledBecause !== undefined);
        if (date === unrolledDate) return;
        expect(isWorkingDay(unrolledDate, rule.calendar)).toBe(false);
        expect(date < unrolledDate).toBe(rule.roll === 'PREVIOUS_WORKING_DAY');
        const step = date < unrolledDate ? -1 : 1;
        for (let day = unrolledDate; day !== date; day = addDays(day, step)) {
          expect(isWorkingDay(day, rule.calendar)).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays where it was counted when that is a working day, or when no rolling is agreed', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const { date, unrolledDate } = resolveDeadline(rule);
        if (rule.roll === 'NONE' || isWorkingDay(unrolledDate, rule.calendar))
          expect(date).toBe(unrolledDate);
      }),
      { numRuns: 1_000 },
    );
  });

  it('comes no later than one counted with more days', () => {
    fc.assert(
      fc.property(rules, fc.nat({ max: 30 }), (rule, more) => {
        const later = resolveDeadline({ ...rule, offset: rule.offset + more });
        expect(resolveDeadline(rule).date <= later.date).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('comes no later when the conference is moved to an earlier day', () => {
    fc.assert(
      fc.property(rules, fc.nat({ max: 30 }), (rule, days) => {
        const moved = resolveDeadline({ ...rule, anchor: addDays(rule.anchor, -days) });
        expect(moved.date <= resolveDeadline(rule).date).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has so many working days from it to the anchor as were asked for', () => {
    fc.assert(
      fc.property(anchors, offsets, calendars, (anchor, offset, calendar) => {
        const { date } = resolveDeadline({ anchor, offset, mode: 'WORKING_DAYS', roll: 'NONE', calendar });
        let counted = 0;
        for (let day = anchor; day !== date;) {
          day = addDays(day, Math.sign(offset));
          if (isWorkingDay(day, calendar)) counted += 1;
        }
        expect(counted).toBe(Math.abs(offset));
      }),
    );
  });
});

describe('The steps of any conference on a working day from 2024 to 2035', () => {
  it('keep their order', () => {
    for (let anchor = localDate('2024-01-01'); anchor < '2036-01-01'; anchor = addDays(anchor, 1)) {
      if (!isWorkingDay(anchor, nrw)) continue;
      const dates = CONFERENCE_STEPS.map(
        ([offset, mode, roll]) => resolveDeadline({ anchor, offset, mode, roll, calendar: nrw }).date,
      );
      expect(dates).toEqual([...dates].sort());
    }
  });
});

describe('Every day from 2024 to 2035', () => {
  const lastDay = localDate('2035-12-31');

  it.each(LAENDER)('is rolled to the nearest working day in its direction in %s', (land) => {
    const calendar = withOfficeClosed({ holidays: holidaysOf(land), officeClosed: new Set() }, [
      'CHRISTMAS_EVE',
      'NEW_YEARS_EVE',
      'ROSE_MONDAY',
    ]);
    const wrong: string[] = [];
    let days = 0;
    for (let anchor = localDate('2024-01-01'); anchor <= lastDay; anchor = addDays(anchor, 1), days++) {
      const roll = (direction: Roll) =>
        resolveDeadline({ anchor, offset: 0, mode: 'CALENDAR_DAYS', roll: direction, calendar }).date;
      const [earlier, later] = [roll(Roll.PREVIOUS_WORKING_DAY), roll(Roll.NEXT_WORKING_DAY)];
      const isSound =
        isWorkingDay(earlier, calendar) &&
        isWorkingDay(later, calendar) &&
        (isWorkingDay(anchor, calendar)
          ? earlier === anchor && later === anchor
          : earlier < anchor && anchor < later);
      if (!isSound) wrong.push(`${earlier} <= ${anchor} <= ${later}`);
    }
    expect(wrong).toEqual([]);
    expect(days).toBe(4_383);
  });
});
