import { Visibility } from '../../kernel/visibility.js';
import type { DemoDay } from './measure.js';

/** A lock on money of the budget, and what became of it. */
export interface DemoSpendingLock {
  readonly text: string;
  readonly budgetPosition: string;
  readonly amount: number;
  readonly condition: string;
  /** The body that lifts it; where none is named, the coordinating office of the county does. */
  readonly body?: string;
  readonly visibility: Visibility;
  readonly measures: readonly string[];
  readonly recordedOn: DemoDay;
  /** A day within the budget year. */
  readonly inYearOf: DemoDay;
  readonly conditionMet?: readonly [on: DemoDay, reason: string];
  readonly released?: readonly [on: DemoDay, act: string];
}

/** Wordings as county budgets have them; amounts and budget positions are invented. */
export const spendingLocks: readonly DemoSpendingLock[] = [
  {
    text: 'Von den Mitteln für Sprachmittlung sind 30.000 € gesperrt, bis das Land seinen Anteil bewilligt hat. Die Freigabe erteilt der Ausschuss für Arbeit, Soziales, Inklusion und Familie.',
    budgetPosition: '05.03.02 Integration, Konto 543100',
    amount: 30_000,
    condition: 'Zuwendungsbescheid des Landes über die Mitfinanzierung',
    body: 'soz',
    visibility: Visibility.PUBLIC,
    measures: ['sprachmittlung'],
    recordedOn: -90,
    inYearOf: 0,
  },
  {
    text: '45.000 € für die Sozialberichterstattung stehen unter Sperrvermerk, bis ein mit den Kommunen abgestimmtes Konzept vorliegt. Die Freigabe erteilt die Verwaltung.',
    budgetPosition: '05.01.01 Sozialplanung, Konto 542900',
    amount: 45_000,
    condition: 'Abgestimmtes Konzept für die Berichterstattung',
    visibility: Visibility.PUBLIC,
    measures: ['sozialbericht'],
    recordedOn: -515,
    inYearOf: -500,
    conditionMet: [-512, 'Das Konzept ist mit allen zehn Kommunen abgestimmt.'],
    released: [-500, 'Freigabeverfügung der Kämmerei'],
  },
];
