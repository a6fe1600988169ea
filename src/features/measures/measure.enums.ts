import { registerEnumType } from '@nestjs/graphql';

export enum MeasureKind {
  PROJECT = 'PROJECT',
  ONGOING_TASK = 'ONGOING_TASK',
  QUICK_WIN = 'QUICK_WIN',
}
registerEnumType(MeasureKind, {
  name: 'MeasureKind',
  description: 'Kind of measure (Art).',
  valuesMap: {
    PROJECT: { description: 'Projekt: has an end.' },
    ONGOING_TASK: { description: 'Daueraufgabe.' },
    QUICK_WIN: { description: 'Sofortmaßnahme.' },
  },
});

export enum Priority {
  A = 'A',
  B = 'B',
  C = 'C',
}
registerEnumType(Priority, {
  name: 'Priority',
  description: 'Priority (Priorität).',
  valuesMap: {
    A: { description: 'Hoch.' },
    B: { description: 'Mittel.' },
    C: { description: 'Niedrig.' },
  },
});

export enum DiscontinuedReason {
  ENTERED_IN_ERROR = 'ENTERED_IN_ERROR',
  REPLACED = 'REPLACED',
  NO_FUNDS = 'NO_FUNDS',
  NO_NEED = 'NO_NEED',
  DECLINED = 'DECLINED',
  OTHER = 'OTHER',
}
registerEnumType(DiscontinuedReason, {
  name: 'DiscontinuedReason',
  description: 'Why a measure was discontinued (Grund des Entfalls).',
  valuesMap: {
    ENTERED_IN_ERROR: { description: 'Irrtümlich eingetragen.' },
    REPLACED: { description: 'Durch eine bessere Maßnahme ersetzt, which must be named.' },
    NO_FUNDS: { description: 'Keine Mittel.' },
    NO_NEED: { description: 'Kein Bedarf mehr.' },
    DECLINED: { description: 'Abgelehnt.' },
    OTHER: { description: 'Anderer Grund.' },
  },
});

export enum GoalAttainment {
  FULL = 'FULL',
  MOSTLY = 'MOSTLY',
  PARTLY = 'PARTLY',
  NOT_REACHED = 'NOT_REACHED',
  NOT_ASSESSABLE = 'NOT_ASSESSABLE',
}
registerEnumType(GoalAttainment, {
  name: 'GoalAttainment',
  description: 'How far the goal was reached (Zielerreichung).',
  valuesMap: {
    FULL: { description: 'Zur Gänze.' },
    MOSTLY: { description: 'Überwiegend.' },
    PARTLY: { description: 'Teilweise.' },
    NOT_REACHED: { description: 'Nicht erreicht.' },
    NOT_ASSESSABLE: { description: 'Nicht beurteilbar.' },
  },
});

export enum Horizon {
  SHORT = 'SHORT',
  MEDIUM = 'MEDIUM',
  LONG = 'LONG',
}
registerEnumType(Horizon, {
  name: 'Horizon',
  description: 'Time horizon (Zeithorizont), derived from the planned period.',
  valuesMap: {
    SHORT: { description: 'Kurzfristig: up to one year.' },
    MEDIUM: { description: 'Mittelfristig: more than one year, up to three.' },
    LONG: { description: 'Langfristig: more than three years.' },
  },
});
