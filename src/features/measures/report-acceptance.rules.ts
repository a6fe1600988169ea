import { conflict, invalidInput, notAllowed } from '../../kernel/errors.js';
import type { MeasureStatus } from './measure-status.js';
import { AcceptanceAction, AcceptanceState } from './report-acceptance.entity.js';
import { isReported, type ReportStanding } from './status-report.rules.js';

const { AWAITED, ACCEPTED, QUESTIONED } = AcceptanceState;

/** Every way to go; the database ends what a newer report has answered or overtaken. A question may be settled by word of mouth. */
export const acceptanceSteps: Readonly<
  Record<AcceptanceAction, Partial<Record<AcceptanceState, AcceptanceState>>>
> = {
  [AcceptanceAction.ACCEPT]: { [AWAITED]: ACCEPTED, [QUESTIONED]: ACCEPTED },
  [AcceptanceAction.ASK_BACK]: { [AWAITED]: QUESTIONED },
};

/** What the rules look at. */
export interface JudgedAcceptance {
  readonly state: AcceptanceState;
  readonly measureStatus: MeasureStatus;
}

/** Whom a released report waits for: coordination, or the office that was asked back. Nobody once its measure is over. */
export function waitsFor({ state, measureStatus }: JudgedAcceptance): 'COORDINATION' | 'OFFICE' | null {
  if (!isReported(measureStatus)) return null;
  if (state === AWAITED) return 'COORDINATION';
  return state === QUESTIONED ? 'OFFICE' : null;
}

/** What the actor may do with it now. */
export const allowedAcceptanceActions = (
  { coordinates }: ReportStanding,
  judged: JudgedAcceptance,
): AcceptanceAction[] =>
  coordinates && waitsFor(judged) !== null
    ? Object.values(AcceptanceAction).filter((action) => acceptanceSteps[action][judged.state] !== undefined)
    : [];

/** The state after the action. Throws not-allowed for the wrong person, a conflict where it is settled already. */
export function acceptanceAfter(
  action: AcceptanceAction,
  { coordinates }: ReportStanding,
  { state, measureStatus }: JudgedAcceptance,
): AcceptanceState {
  if (!coordinates) throw notAllowed();
  const next = acceptanceSteps[action][state];
  if (!next || !isReported(measureStatus)) throw conflict('measures.acceptanceSettled', { state });
  return next;
}

/** What is asked; throws where nothing is: nobody can answer what nobody asked. */
export function requireQuestion(question: string): string {
  const asked = question.trim();
  if (!asked) throw invalidInput('measures.questionMissing', 'question');
  return asked;
}
