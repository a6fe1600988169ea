import { inWords, message } from '../../kernel/messages.js';
import type { TableRecord } from '../../platform/documents/index.js';
import { type KnownArea, AreaLevel } from '../areas/index.js';
import {
  figureOf,
  isFault,
  type KnownIndicator,
  ObservationQuality,
  type ObservationRow,
  ObservationSign,
} from '../indicators/index.js';
import type { OfficialNumber } from '../../platform/documents/index.js';
import type { ImportTask } from './import-task.js';

/** A figure as a file has it. */
export interface WrittenFigure {
  readonly value: OfficialNumber | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly quality?: ObservationQuality | null;
  readonly sign?: ObservationSign | null;
}

const levels = Object.values(AreaLevel);

/** Collects the figures of a file, each only once and as the rules of figures want it. */
export class FigureList {
  readonly rows: ObservationRow[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly task: ImportTask) {}

  /** Takes a figure, or notes at its cell what is wrong with it. No figure is nothing, and never 0. */
  add<K extends string>(
    record: TableRecord<K>,
    column: K,
    indicator: KnownIndicator,
    area: KnownArea,
    referenceDate: string,
    written: WrittenFigure,
  ): void {
    const { value, numerator = null, denominator = null } = written;
    const sign = written.sign ?? officialSign(value);
    if ((value?.value ?? null) === null && numerator === null && denominator === null && sign === null)
      return;
    if (levels.indexOf(area.level) > levels.indexOf(indicator.lowestLevel)) {
      record.reject(column, wordsOf('indicators.areaTooSmall', { lowestLevel: indicator.lowestLevel }));
      return;
    }
    const place = `${indicator.id} ${area.id} ${referenceDate}`;
    const before = this.places.get(place);
    if (before !== undefined) {
      record.reject(column, {
        de: `Für ${indicator.key}, ${area.name} und den ${inWords('exchange', referenceDate, 'de')} steht schon eine Zahl in Zeile ${before}.`,
        en: `For ${indicator.key}, ${area.name} and ${inWords('exchange', referenceDate, 'en')} there is a figure in row ${before} already.`,
      });
      return;
    }
    this.places.set(place, record.row);
    const figure = figureOf(indicator.perUnit, {
      value: isInsteadOfFigure(sign) ? null : (value?.value ?? null),
      numerator,
      denominator,
      sign,
    });
    if (isFault(figure)) {
      record.reject(column, wordsOf(figure.code, figure.details));
      return;
    }
    const quality = written.quality ?? value?.quality ?? 'FINAL';
    this.task.about(record.row, 'observation', place);
    this.rows.push({
      ...figure,
      indicatorId: indicator.id,
      areaId: area.id,
      referenceDate,
      quality: ObservationQuality[quality],
    });
  }
}

/** The wording of the room of indicators; which row it is about stands before it already. */
const wordsOf = (code: string, details?: Readonly<Record<string, unknown>>) => {
  const plain = (locale: 'de' | 'en') => message(code, locale, details).replace(/^\w+ \{row\}: /, '');
  return { de: plain('de'), en: plain('en') };
};

/** The sign of an official table as ours; a figure marked as faulty counts as none. */
function officialSign(value: OfficialNumber | null): ObservationSign | null {
  if (!value?.sign || value.sign === 'FAULTY') return null;
  return ObservationSign[value.sign];
}

const isInsteadOfFigure = (sign: ObservationSign | null): boolean =>
  sign !== null && sign !== ObservationSign.ZERO && sign !== ObservationSign.ROUNDED_TO_ZERO;
