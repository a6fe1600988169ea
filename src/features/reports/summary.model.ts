import { ObjectType } from '@nestjs/graphql';

// The fields of these types are declared where it is said how they are read: in summary.shape.ts.

@ObjectType({
  description:
    'Progress summary (Fortschrittsübersicht) of a set of measures as of today: counted, deviations first.',
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
