import { conflict, invalidInput, notAllowed } from '../../kernel/errors.js';
import { DataDeliveryAction, DataDeliveryState } from './data-delivery.enums.js';

/** How an actor stands to a delivery; found out by SQL, judged here. */
export interface DeliveryStanding {
  /** Supplies figures for the office, serves or heads it. */
  readonly supplies: boolean;
  /** Coordinates: also records what came in another way. */
  readonly coordinates: boolean;
}

const { REQUESTED, RECEIVED, ACCEPTED, REJECTED, WITHDRAWN } = DataDeliveryState;

/** States in which the figures are owed: they have not come, or were sent back. */
export const AWAITED_STATES: readonly DataDeliveryState[] = [REQUESTED, REJECTED];

/** Every way a delivery can go; what is not here is refused. From ACCEPTED and WITHDRAWN no way leads on. */
export const deliverySteps: Readonly<
  Record<DataDeliveryAction, Partial<Record<DataDeliveryState, DataDeliveryState>>>
> = {
  [DataDeliveryAction.CHANGE]: { [REQUESTED]: REQUESTED, [REJECTED]: REJECTED },
  [DataDeliveryAction.REPORT]: { [REQUESTED]: RECEIVED, [REJECTED]: RECEIVED },
  [DataDeliveryAction.ACCEPT]: { [RECEIVED]: ACCEPTED },
  [DataDeliveryAction.REJECT]: { [RECEIVED]: REJECTED },
  [DataDeliveryAction.WITHDRAW]: { [REQUESTED]: WITHDRAWN, [RECEIVED]: WITHDRAWN, [REJECTED]: WITHDRAWN },
};

const may = (action: DataDeliveryAction, { supplies, coordinates }: DeliveryStanding): boolean =>
  coordinates || (supplies && action === DataDeliveryAction.REPORT);

/** What the actor may do with the delivery now. */
export const allowedDeliveryActions = (
  standing: DeliveryStanding,
  state: DataDeliveryState,
): DataDeliveryAction[] =>
  Object.values(DataDeliveryAction).filter(
    (action) => may(action, standing) && deliverySteps[action][state] !== undefined,
  );

/** The state after the action. Throws not-allowed for the wrong person, a conflict for the wrong moment. */
export function deliveryAfter(
  action: DataDeliveryAction,
  standing: DeliveryStanding,
  state: DataDeliveryState,
): DataDeliveryState {
  if (!may(action, standing)) throw notAllowed();
  const next = deliverySteps[action][state];
  if (!next) throw conflict('indicators.deliveryNotInState', { state });
  return next;
}

/** Throws where figures are asked for by a day that has passed. */
export function requireComingDay(dueOn: string, today: string): void {
  if (dueOn < today) throw invalidInput('indicators.deliveryDayPast', 'dueOn', { today });
}

/** Throws where figures are said to have come on a day that has yet to come. */
export function requireReceived(receivedOn: string, today: string): void {
  if (receivedOn > today) throw invalidInput('indicators.deliveryNotYetReceived', 'receivedOn', { today });
}

/** What stays of words that were entered; throws where nothing does. */
export function requireDeliveryWords(words: string, field: string): string {
  const said = words.trim();
  if (!said) throw invalidInput('indicators.deliveryWordsMissing', field);
  return said;
}
