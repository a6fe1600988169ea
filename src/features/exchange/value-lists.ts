import { Visibility } from '../../kernel/visibility.js';
import type { Choice } from '../../platform/documents/index.js';
import { Direction, ObservationQuality, ObservationSign, Periodicity } from '../indicators/index.js';
import { MeasureStatus, Priority, SelfAssessment } from '../measures/index.js';

/** The words by which files name the values of our lists; docs/import.md repeats them. */
export const directions: readonly Choice<Direction>[] = [
  {
    value: Direction.HIGHER_IS_WORSE,
    code: 'HIGHER_IS_WORSE',
    de: 'höher ist schlechter',
    en: 'higher is worse',
    synonyms: ['schlechter', '-'],
  },
  {
    value: Direction.HIGHER_IS_BETTER,
    code: 'HIGHER_IS_BETTER',
    de: 'höher ist besser',
    en: 'higher is better',
    synonyms: ['besser', '+'],
  },
  { value: Direction.NEUTRAL, code: 'NEUTRAL', de: 'ohne Wertung', en: 'neutral', synonyms: ['keine'] },
];

export const periodicities: readonly Choice<Periodicity>[] = [
  { value: Periodicity.YEARLY, code: 'YEARLY', de: 'jährlich', en: 'yearly' },
  { value: Periodicity.HALF_YEARLY, code: 'HALF_YEARLY', de: 'halbjährlich', en: 'half-yearly' },
  {
    value: Periodicity.QUARTERLY,
    code: 'QUARTERLY',
    de: 'vierteljährlich',
    en: 'quarterly',
    synonyms: ['quartalsweise'],
  },
  { value: Periodicity.MONTHLY, code: 'MONTHLY', de: 'monatlich', en: 'monthly' },
  { value: Periodicity.ON_DEMAND, code: 'ON_DEMAND', de: 'nach Bedarf', en: 'on demand' },
];

export const qualities: readonly Choice<ObservationQuality>[] = [
  { value: ObservationQuality.FINAL, code: 'FINAL', de: 'endgültig', en: 'final' },
  {
    value: ObservationQuality.PROVISIONAL,
    code: 'PROVISIONAL',
    de: 'vorläufig',
    en: 'provisional',
    synonyms: ['p'],
  },
  {
    value: ObservationQuality.ESTIMATED,
    code: 'ESTIMATED',
    de: 'geschätzt',
    en: 'estimated',
    synonyms: ['s', 'e'],
  },
  {
    value: ObservationQuality.REVISED,
    code: 'REVISED',
    de: 'berichtigt',
    en: 'revised',
    synonyms: ['r', 'revidiert'],
  },
  { value: ObservationQuality.LIMITED, code: 'LIMITED', de: 'eingeschränkt', en: 'limited' },
];

export const signs: readonly Choice<ObservationSign>[] = [
  { value: ObservationSign.ZERO, code: 'ZERO', de: 'genau null', en: 'zero' },
  {
    value: ObservationSign.ROUNDED_TO_ZERO,
    code: 'ROUNDED_TO_ZERO',
    de: 'weniger als die Hälfte',
    en: 'rounded to zero',
    synonyms: ['k'],
  },
  { value: ObservationSign.SECRET, code: 'SECRET', de: 'geheim', en: 'secret', synonyms: ['g'] },
  {
    value: ObservationSign.UNRELIABLE,
    code: 'UNRELIABLE',
    de: 'unsicher',
    en: 'unreliable',
    synonyms: ['u'],
  },
  { value: ObservationSign.LATER, code: 'LATER', de: 'folgt später', en: 'later', synonyms: ['t'] },
  {
    value: ObservationSign.NOT_APPLICABLE,
    code: 'NOT_APPLICABLE',
    de: 'nicht sinnvoll',
    en: 'not applicable',
    synonyms: ['x'],
  },
];

export const statuses: readonly Choice<MeasureStatus>[] = [
  { value: MeasureStatus.DRAFT, code: 'DRAFT', de: 'Entwurf', en: 'draft' },
  {
    value: MeasureStatus.PROPOSED,
    code: 'PROPOSED',
    de: 'vorgeschlagen',
    en: 'proposed',
    synonyms: ['geplant'],
  },
  {
    value: MeasureStatus.AGREED,
    code: 'AGREED',
    de: 'vereinbart',
    en: 'agreed',
    synonyms: ['beschlossen', 'noch nicht begonnen', 'nicht begonnen'],
  },
  {
    value: MeasureStatus.IN_PREPARATION,
    code: 'IN_PREPARATION',
    de: 'in Vorbereitung',
    en: 'in preparation',
  },
  {
    value: MeasureStatus.IN_PROGRESS,
    code: 'IN_PROGRESS',
    de: 'in Umsetzung',
    en: 'in progress',
    synonyms: ['läuft', 'laufend', 'begonnen', 'in Arbeit'],
  },
  {
    value: MeasureStatus.ONGOING,
    code: 'ONGOING',
    de: 'dauerhaft',
    en: 'ongoing',
    synonyms: ['Daueraufgabe', 'fortlaufend', 'begonnen – fortlaufend'],
  },
  { value: MeasureStatus.ON_HOLD, code: 'ON_HOLD', de: 'zurückgestellt', en: 'on hold', synonyms: ['ruht'] },
  {
    value: MeasureStatus.COMPLETED,
    code: 'COMPLETED',
    de: 'abgeschlossen',
    en: 'completed',
    synonyms: ['erledigt', 'umgesetzt'],
  },
  {
    value: MeasureStatus.DISCONTINUED,
    code: 'DISCONTINUED',
    de: 'entfallen',
    en: 'discontinued',
    synonyms: ['gescheitert', 'nicht umgesetzt'],
  },
];

export const priorities: readonly Choice<Priority>[] = [
  { value: Priority.A, code: 'A', de: 'hoch', en: 'high', synonyms: ['dringend', 'sehr hoch'] },
  { value: Priority.B, code: 'B', de: 'mittel', en: 'medium' },
  { value: Priority.C, code: 'C', de: 'niedrig', en: 'low', synonyms: ['gering'] },
];

export const visibilities: readonly Choice<Visibility>[] = [
  { value: Visibility.INTERNAL, code: 'INTERNAL', de: 'intern', en: 'internal' },
  { value: Visibility.COMMITTEE, code: 'COMMITTEE', de: 'Ausschuss', en: 'committee', synonyms: ['Gremium'] },
  { value: Visibility.PUBLIC, code: 'PUBLIC', de: 'öffentlich', en: 'public' },
];

/** Colours and words of many a traffic light: what counts as which self-assessment. */
export const assessments: readonly Choice<SelfAssessment>[] = [
  {
    value: SelfAssessment.ON_TRACK,
    code: 'ON_TRACK',
    de: 'im Plan',
    en: 'on track',
    synonyms: ['grün', 'green', 'vor dem Plan', 'planmäßig', 'umgesetzt'],
  },
  {
    value: SelfAssessment.AT_RISK,
    code: 'AT_RISK',
    de: 'gefährdet',
    en: 'at risk',
    synonyms: ['gelb', 'orange', 'yellow', 'amber', 'verzögert', 'teilweise umgesetzt'],
  },
  {
    value: SelfAssessment.OFF_TRACK,
    code: 'OFF_TRACK',
    de: 'nicht im Plan',
    en: 'off track',
    synonyms: ['rot', 'red', 'im Verzug', 'gescheitert', 'nicht umgesetzt'],
  },
];
