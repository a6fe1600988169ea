import { ExtensionAction, ExtensionState } from './report-extension.entity.js';
import {
  allowedExtensionActions,
  extensionAfter,
  requireExtensionReason,
  requireNoteOnRefusal,
  requirePossibleDay,
} from './report-extension.rules.js';

const { CONFIRM, DECLINE, WITHDRAW } = ExtensionAction;
const { REQUESTED, CONFIRMED, DECLINED, WITHDRAWN } = ExtensionState;

const nobody = { writes: false, releases: false, coordinates: false };
const officer = { ...nobody, writes: true };
const head = { ...nobody, releases: true };
const coordinator = { ...nobody, coordinates: true };

const on = (newDueOn: string, dueOn = '2026-11-06') => ({ dueOn, newDueOn, today: '2026-11-02' });

describe('The day to which a report is put off', () => {
  it.each(['2026-11-07', '2026-11-20', '2027-02-02'])('may be %s', (day) => {
    expect(() => requirePossibleDay(on(day))).not.toThrow();
  });

  it.each([
    ['2026-11-02', '2026-10-30', 'measures.extensionDayPast'],
    ['2026-10-31', '2026-10-30', 'measures.extensionDayPast'],
    ['2026-11-06', '2026-11-06', 'measures.extensionNotLater'],
    ['2026-11-05', '2026-11-06', 'measures.extensionNotLater'],
    ['2027-02-03', '2026-11-06', 'measures.extensionTooLong'],
  ])('is not %s when it was %s', (day, dueOn, code) => {
    expect(() => requirePossibleDay(on(day, dueOn))).toThrow(code);
  });

  it('may be counted from today where the report is late already', () => {
    expect(() => requirePossibleDay(on('2026-11-03', '2026-10-01'))).not.toThrow();
  });
});

describe('Putting off a report', () => {
  it('needs a reason', () => {
    expect(() => requireExtensionReason(' \n')).toThrow('measures.extensionReasonMissing');
    expect(() => requireExtensionReason('Zahlen fehlen.')).not.toThrow();
  });

  it('is refused only with a reason', () => {
    expect(() => requireNoteOnRefusal(DECLINE, ' ')).toThrow('measures.extensionNoteMissing');
    expect(() => requireNoteOnRefusal(DECLINE, null)).toThrow('measures.extensionNoteMissing');
    expect(() => requireNoteOnRefusal(DECLINE, 'Die Sitzung ist vorher.')).not.toThrow();
    expect(() => requireNoteOnRefusal(CONFIRM, undefined)).not.toThrow();
  });

  it.each([
    [nobody, []],
    [officer, [WITHDRAW]],
    [head, [WITHDRAW]],
    [coordinator, [CONFIRM, DECLINE, WITHDRAW]],
  ])('is decided by coordination and withdrawn by the office: %j', (standing, actions) => {
    expect(allowedExtensionActions(standing, REQUESTED)).toEqual(actions);
    for (const state of [CONFIRMED, DECLINED, WITHDRAWN]) {
      expect(allowedExtensionActions(standing, state)).toEqual([]);
    }
  });

  it.each([
    [CONFIRM, CONFIRMED],
    [DECLINE, DECLINED],
    [WITHDRAW, WITHDRAWN],
  ])('ends once: %s', (action, outcome) => {
    expect(extensionAfter(action, coordinator, REQUESTED)).toBe(outcome);
    for (const state of [CONFIRMED, DECLINED, WITHDRAWN]) {
      expect(() => extensionAfter(action, coordinator, state)).toThrow('measures.extensionSettled');
    }
    expect(() => extensionAfter(action, nobody, REQUESTED)).toThrow('people.notAllowed');
  });

  it('is not confirmed by the office itself', () => {
    expect(() => extensionAfter(CONFIRM, officer, REQUESTED)).toThrow('people.notAllowed');
    expect(() => extensionAfter(DECLINE, head, REQUESTED)).toThrow('people.notAllowed');
  });
});
