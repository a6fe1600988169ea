import { ObjectType, registerEnumType } from '@nestjs/graphql';

// The fields of these types are declared where it is said how they are read: in the shapes.

@ObjectType({
  description:
    'Progress summary (Fortschrittsübersicht) of a set of measures as of a day: counted, deviations first.',
})
export class ProgressSummary {}

@ObjectType({ description: 'How many measures are in one life-cycle status.' })
export class StatusCount {}

@ObjectType({
  description: 'Measures of one strategy, by light. A measure of two strategies counts in both.',
})
export class StrategyTally {}

@ObjectType({ description: 'Measures of one field of action, by light.' })
export class FieldTally {}

@ObjectType({ description: 'Measures in one area, by light. A measure in two areas counts in both.' })
export class AreaTally {}

@ObjectType({ description: 'An office that owes status reports.' })
export class SilentOffice {}

@ObjectType({
  description: 'How an indicator behind the strategies moved in an area. Never the success of a measure.',
})
export class IndicatorMovement {}

@ObjectType({
  description:
    'What the running measures cost, as far as it was entered. What has no figure is counted, never taken for 0.',
})
export class SummaryMoney {}

@ObjectType({ description: 'What is new since a day: as it was known then and is known now (Neues seit …).' })
export class SummaryNews {}

@ObjectType({ description: 'An organisation that agrees and did not then, or the other way round.' })
export class AgreementNews {}

/** Why somebody has to decide something. */
export enum RequestKind {
  AGENDA_ITEM = 'AGENDA_ITEM',
  STEERING = 'STEERING',
  STATUS_PROPOSED = 'STATUS_PROPOSED',
  AGREEMENT = 'AGREEMENT',
}
registerEnumType(RequestKind, {
  name: 'RequestKind',
  description: 'Why somebody has to decide something (Entscheidungsbedarf).',
  valuesMap: {
    AGENDA_ITEM: { description: 'Zur Entscheidung auf der Tagesordnung of a meeting to come.' },
    STEERING: { description: 'Steuerungsbedarf: an office asks for it in its newest report.' },
    STATUS_PROPOSED: {
      description: 'Vorgeschlagener Stand: an office proposes to begin, rest, go on or end.',
    },
    AGREEMENT: { description: 'Strategie in Abstimmung: organisations have not answered yet.' },
  },
});

@ObjectType({
  description: 'What is asked of a body (Entscheidungsbedarf). What stands on an agenda is not told twice.',
})
export class SummaryRequest {}
