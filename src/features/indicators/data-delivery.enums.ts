import { registerEnumType } from '@nestjs/graphql';

export enum DataDeliveryState {
  REQUESTED = 'REQUESTED',
  RECEIVED = 'RECEIVED',
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(DataDeliveryState, {
  name: 'DataDeliveryState',
  description: 'How a delivery of figures stands.',
  valuesMap: {
    REQUESTED: { description: 'Angefordert: owed by its day.' },
    RECEIVED: { description: 'Eingegangen: coordination has yet to look at it.' },
    ACCEPTED: { description: 'Übernommen: nobody owes anything any more.' },
    REJECTED: { description: 'Zurückgewiesen, with the reason: owed again, by a new day.' },
    WITHDRAWN: { description: 'Zurückgezogen: not needed any more.' },
  },
});

/** What can be done with a delivery of figures, as `allowedActions` tells it. */
export enum DataDeliveryAction {
  CHANGE = 'CHANGE',
  REPORT = 'REPORT',
  ACCEPT = 'ACCEPT',
  REJECT = 'REJECT',
  WITHDRAW = 'WITHDRAW',
}
registerEnumType(DataDeliveryAction, {
  name: 'DataDeliveryAction',
  description: 'What can be done with a delivery of figures.',
  valuesMap: {
    CHANGE: { description: 'Ändern: title, period, supplier, day, indicators.' },
    REPORT: { description: 'Lieferung melden: the figures are there.' },
    ACCEPT: { description: 'Übernehmen.' },
    REJECT: { description: 'Zurückweisen, with the reason and a new day.' },
    WITHDRAW: { description: 'Zurückziehen: it is not needed any more.' },
  },
});
