import type { Locale } from '../../kernel/actor.js';
import { message } from '../../kernel/messages.js';
import type { ObservationSign } from '../indicators/index.js';

/** A figure as it may be shown. */
export interface ShownFigure {
  readonly value: number | null;
  readonly sign: ObservationSign | null;
  readonly isSuppressed: boolean;
  readonly day: string;
}

/** What is said of an indicator in an area. */
export interface MovementFacts {
  readonly unit: string;
  readonly source: string;
  readonly latest: ShownFigure | null;
  readonly previous: ShownFigure | null;
  readonly target: { readonly value: number; readonly day: string } | null;
}

const LOCALES: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' };
const MOST_DIGITS = 2;

/** A figure with its unit; what is hidden or missing is said in words, and is never a zero. */
export function figureInWords(figure: ShownFigure, unit: string, locale: Locale): string {
  if (figure.isSuppressed) return message('reports.figure.SECRET', locale);
  if (figure.value === null) return message(`reports.figure.${figure.sign ?? 'MISSING'}`, locale);
  return amount(figure.value, unit, locale);
}

/** Newest figure, the one before it, target and source, each with its day. */
export function movementInWords(facts: MovementFacts, locale: Locale): string {
  const { unit, source, latest, previous, target } = facts;
  if (!latest) return message('reports.movement.NONE', locale, { source });
  const told = (figure: ShownFigure) => ({ figure: figureInWords(figure, unit, locale), day: figure.day });
  return [
    message('reports.movement.LATEST', locale, told(latest)),
    ...(previous ? [message('reports.movement.PREVIOUS', locale, told(previous))] : []),
    ...(target
      ? [
          message('reports.movement.TARGET', locale, {
            figure: amount(target.value, unit, locale),
            day: target.day,
          }),
        ]
      : []),
    message('reports.movement.SOURCE', locale, { source }),
  ].join('; ');
}

const amount = (value: number, unit: string, locale: Locale): string =>
  `${value.toLocaleString(LOCALES[locale], { maximumFractionDigits: MOST_DIGITS })}\u00a0${unit}`.trim();
