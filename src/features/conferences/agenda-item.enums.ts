import { registerEnumType } from '@nestjs/graphql';

/** What can be done with an agenda item. */
export enum AgendaItemAction {
  CHANGE = 'CHANGE',
  MOVE = 'MOVE',
  REMOVE = 'REMOVE',
  RESTORE = 'RESTORE',
}
registerEnumType(AgendaItemAction, {
  name: 'AgendaItemAction',
  description: 'What can be done with an agenda item.',
  valuesMap: {
    CHANGE: { description: 'Change its words, minutes or kind (changeAgendaItem).' },
    MOVE: { description: 'Give it another place (reorderAgenda).' },
    REMOVE: { description: 'Take it off the agenda (removeAgendaItem).' },
    RESTORE: { description: 'Put it back on the agenda (restoreAgendaItem).' },
  },
});
