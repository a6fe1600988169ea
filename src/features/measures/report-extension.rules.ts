import { addDays, localDate } from '../../kernel/calendar.js';
import { conflict, invalidInput, notAllowed } from '../../kernel/errors.js';
import { ExtensionAction, ExtensionState } from './report-extension.entity.js';
import type { ReportStanding } from './status-report.rules.js';

/** A quarter: whoever needs longer has something to report, namely that. */
export const LONGEST_EXTENSION_DAYS = 92;

/** The days of a request for a later one. */
export interface ExtensionDays {
  readonly dueOn: string;
  readonly newDueOn: string;
  readonly today: string;
}

/** Throws where a report cannot be put off to this day. That it is no working day is said, not forbidden. */
export function requirePossibleDay({ dueOn, newDueOn, today }: ExtensionDays): void {
  if (newDueOn <= today) throw invalidInput('measures.extensionDayPast', 'newDueOn', { today });
  if (newDueOn <= dueOn) throw invalidInput('measures.extensionNotLater', 'newDueOn', { dueOn });
  const last = addDays(localDate(today), LONGEST_EXTENSION_DAYS);
  if (newDueOn > last) throw invalidInput('measures.extensionTooLong', 'newDueOn', { last });
}

/** Throws where somebody does not say why. */
export function requireExtensionReason(reason: string): void {
  if (!reason.trim()) throw invalidInput('measures.extensionReasonMissing', 'reason');
}

/** Throws where a refusal does not say why: the office has to know what to do now. */
export function requireNoteOnRefusal(action: ExtensionAction, note: string | null | undefined): void {
  if (action === ExtensionAction.DECLINE && !note?.trim()) {
    throw invalidInput('measures.extensionNoteMissing', 'note');
  }
}

const OUTCOMES: Record<ExtensionAction, ExtensionState> = {
  [ExtensionAction.CONFIRM]: ExtensionState.CONFIRMED,
  [ExtensionAction.DECLINE]: ExtensionState.DECLINED,
  [ExtensionAction.WITHDRAW]: ExtensionState.WITHDRAWN,
};

const may = (action: ExtensionAction, { writes, releases, coordinates }: ReportStanding): boolean =>
  action === ExtensionAction.WITHDRAW ? writes || releases || coordinates : coordinates;

/** What the actor may do with it now. */
export const allowedExtensionActions = (
  standing: ReportStanding,
  state: ExtensionState,
): ExtensionAction[] =>
  state === ExtensionState.REQUESTED
    ? Object.values(ExtensionAction).filter((action) => may(action, standing))
    : [];

/** The state after the action. Throws not-allowed for the wrong person, a conflict where it is decided already. */
export function extensionAfter(
  action: ExtensionAction,
  standing: ReportStanding,
  state: ExtensionState,
): ExtensionState {
  if (!may(action, standing)) throw notAllowed();
  if (state !== ExtensionState.REQUESTED) throw conflict('measures.extensionSettled', { state });
  return OUTCOMES[action];
}
