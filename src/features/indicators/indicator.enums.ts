import { registerEnumType } from '@nestjs/graphql';

/** Which way is good. Only where a county says so may a change be judged. */
export enum Direction {
  HIGHER_IS_WORSE = 'HIGHER_IS_WORSE',
  HIGHER_IS_BETTER = 'HIGHER_IS_BETTER',
  NEUTRAL = 'NEUTRAL',
}
registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which way is good (Wirkrichtung).',
  valuesMap: {
    HIGHER_IS_WORSE: { description: 'Höher ist schlechter, for example a poverty rate.' },
    HIGHER_IS_BETTER: { description: 'Höher ist besser, for example a rate of day care.' },
    NEUTRAL: { description: 'Ohne Wertung: changes are never judged.' },
  },
});

/** How often new figures come. */
export enum Periodicity {
  YEARLY = 'YEARLY',
  HALF_YEARLY = 'HALF_YEARLY',
  QUARTERLY = 'QUARTERLY',
  MONTHLY = 'MONTHLY',
  ON_DEMAND = 'ON_DEMAND',
}
registerEnumType(Periodicity, {
  name: 'Periodicity',
  description: 'How often new figures come (Erhebungsrhythmus).',
  valuesMap: {
    YEARLY: { description: 'Jährlich.' },
    HALF_YEARLY: { description: 'Halbjährlich.' },
    QUARTERLY: { description: 'Vierteljährlich.' },
    MONTHLY: { description: 'Monatlich.' },
    ON_DEMAND: { description: 'Nach Bedarf.' },
  },
});

/** How far a figure can be relied on. */
export enum ObservationQuality {
  FINAL = 'FINAL',
  PROVISIONAL = 'PROVISIONAL',
  ESTIMATED = 'ESTIMATED',
  REVISED = 'REVISED',
  LIMITED = 'LIMITED',
}
registerEnumType(ObservationQuality, {
  name: 'ObservationQuality',
  description: 'How far a figure can be relied on.',
  valuesMap: {
    FINAL: { description: 'Endgültig.' },
    PROVISIONAL: { description: 'Vorläufig (p).' },
    ESTIMATED: { description: 'Geschätzt (s, e).' },
    REVISED: { description: 'Berichtigt (r).' },
    LIMITED: { description: 'Eingeschränkt aussagekräftig, in tables shown in brackets.' },
  },
});

/** Why a figure is nothing, less than a unit, or not there: the signs of official tables. */
export enum ObservationSign {
  ZERO = 'ZERO',
  ROUNDED_TO_ZERO = 'ROUNDED_TO_ZERO',
  SECRET = 'SECRET',
  UNRELIABLE = 'UNRELIABLE',
  LATER = 'LATER',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
}
registerEnumType(ObservationSign, {
  name: 'ObservationSign',
  description: 'Sign of official tables in place of a figure or beside it (Zeichenerklärung).',
  valuesMap: {
    ZERO: { description: 'Genau null (–).' },
    ROUNDED_TO_ZERO: { description: 'Weniger als die Hälfte der kleinsten Einheit (0, k).' },
    SECRET: {
      description: 'Unbekannt oder geheim zu halten (., g). Every kind of suppression reads like this.',
    },
    UNRELIABLE: { description: 'Nicht sicher genug (/, u).' },
    LATER: { description: 'Angabe folgt später (..., t).' },
    NOT_APPLICABLE: { description: 'Aussage nicht sinnvoll (x).' },
  },
});

/** What the last two figures that may be shown say, seen from the direction of the indicator. */
export enum Trend {
  IMPROVING = 'IMPROVING',
  WORSENING = 'WORSENING',
  STABLE = 'STABLE',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(Trend, {
  name: 'Trend',
  description: 'What the last two figures that may be shown say.',
  valuesMap: {
    IMPROVING: { description: 'Verbessert sich.' },
    WORSENING: { description: 'Verschlechtert sich.' },
    STABLE: { description: 'Unverändert: less than one hundredth of the earlier figure.' },
    UNKNOWN: {
      description: 'Keine Wertung: fewer than two figures, no direction, or a sensitive indicator.',
    },
  },
});

/** What can be done with an indicator, as `allowedActions` tells it. */
export enum IndicatorAction {
  CHANGE = 'CHANGE',
  SET_TARGET = 'SET_TARGET',
  DELIVER = 'DELIVER',
}
registerEnumType(IndicatorAction, {
  name: 'IndicatorAction',
  description: 'What can be done with an indicator.',
  valuesMap: {
    CHANGE: { description: 'Ändern: its definition.' },
    SET_TARGET: { description: 'Zielwert setzen.' },
    DELIVER: { description: 'Werte eintragen.' },
  },
});
