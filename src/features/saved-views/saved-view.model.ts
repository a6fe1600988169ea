import { ObjectType, registerEnumType } from '@nestjs/graphql';

/** Lists of which people keep views. */
export enum ViewedList {
  MEASURES = 'MEASURES',
}
registerEnumType(ViewedList, {
  name: 'ViewedList',
  description: 'A list of which people keep views.',
  valuesMap: { MEASURES: { description: 'The list of measures (Maßnahmen).' } },
});

/** Read only for all but its person; the shape says how it is told. */
@ObjectType({
  description: 'A list as somebody wants to see it again: filters, order and columns under a name (Ansicht).',
})
export class SavedView {}
