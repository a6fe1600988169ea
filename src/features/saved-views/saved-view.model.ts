import { ObjectType, registerEnumType } from '@nestjs/graphql';

/** Lists of which people keep views. */
export enum ViewedList {
  MEASURES = 'MEASURES',
  PROBLEM_AREAS = 'PROBLEM_AREAS',
  STRATEGIES = 'STRATEGIES',
  INDICATORS = 'INDICATORS',
}
registerEnumType(ViewedList, {
  name: 'ViewedList',
  description: 'A list of which people keep views.',
  valuesMap: {
    MEASURES: { description: 'The list of measures (Maßnahmen).' },
    PROBLEM_AREAS: { description: 'The list of problem areas (Problemlagen).' },
    STRATEGIES: { description: 'The list of strategies (Strategien).' },
    INDICATORS: { description: 'The list of indicators (Indikatoren).' },
  },
});

/** Read only for all but its person; the shape says how it is told. */
@ObjectType({
  description: 'A list as somebody wants to see it again: filters, order and columns under a name (Ansicht).',
})
export class SavedView {}
