import { placed } from './agenda-placing.js';
import { AgendaSection } from './agenda-section.js';

const { STANDING, OPEN_TASKS, RED, OVERDUE, SILENT, NEEDS_DECISION, CONSENT, OTHER } = AgendaSection;

interface Item {
  readonly name: string;
  readonly section: AgendaSection;
  readonly holds: readonly AgendaSection[];
}

const item = (name: string, section: AgendaSection = OTHER, ...holds: AgendaSection[]): Item => ({
  name,
  section,
  holds,
});
const names = (items: readonly Item[]) => items.map(({ name }) => name);

const greeting = item('greeting', STANDING);
const tasks = item('tasks', STANDING, OPEN_TASKS);
const measures = item('measures', STANDING, RED, OVERDUE, SILENT, CONSENT);
const dates = item('dates', STANDING);
const template = [greeting, tasks, measures, dates];

describe('Placing items on an agenda', () => {
  it('puts each under the item that holds its section', () => {
    const added = [item('task', OPEN_TASKS), item('red', RED), item('consent', CONSENT)];
    expect(names(placed(template, added))).toEqual([
      'greeting',
      'tasks',
      'task',
      'measures',
      'red',
      'consent',
      'dates',
    ]);
  });

  it('keeps the order of sections and of arrival under one holder', () => {
    const once = placed(template, [item('silent', SILENT), item('red 1', RED)]);
    const twice = placed(once, [item('overdue', OVERDUE), item('red 2', RED), item('consent', CONSENT)]);
    expect(names(twice).slice(2, 8)).toEqual(['measures', 'red 1', 'red 2', 'overdue', 'silent', 'consent']);
  });

  it('takes the first of two that hold a section', () => {
    const second = item('second', STANDING, RED);
    expect(names(placed([measures, second], [item('red', RED)]))).toEqual(['measures', 'red', 'second']);
  });

  it('stops at what was moved in between by hand', () => {
    const agenda = [measures, item('red', RED), item('by hand'), item('silent', SILENT)];
    expect(names(placed(agenda, [item('overdue', OVERDUE)]))).toEqual([
      'measures',
      'red',
      'overdue',
      'by hand',
      'silent',
    ]);
  });

  it('orders by section where nothing holds it', () => {
    const added = [item('consent', CONSENT), item('task', OPEN_TASKS), item('red', RED)];
    expect(names(placed([item('by hand')], added))).toEqual(['by hand', 'task', 'red', 'consent']);
  });

  it('does not take what stands under a holder for its own company', () => {
    const agenda = placed(template, [item('red', RED)]);
    expect(names(placed(agenda, [item('decision', NEEDS_DECISION)])).at(-1)).toBe('decision');
  });

  it('puts what belongs to no section at the end', () => {
    expect(names(placed(template, [item('by hand')])).at(-1)).toBe('by hand');
    expect(names(placed(template, [item('standing', STANDING)])).at(-1)).toBe('standing');
  });

  it('leaves the agenda as it is where nothing is added', () => {
    expect(placed(template, [])).toEqual(template);
  });

  it('puts nothing under an item that was taken off', () => {
    const agenda = [greeting, { ...tasks, withdrawnOn: '2026-11-02' }, dates];
    expect(names(placed(agenda, [item('task', OPEN_TASKS)]))).toEqual(['greeting', 'tasks', 'dates', 'task']);
  });
});
