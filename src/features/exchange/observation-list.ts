import {
  choice,
  decimal,
  optional,
  optionalOfficialNumber,
  period,
  locateHeader,
  type Table,
  type TableRecords,
  type TableRecord,
  text,
  type WantedColumn,
} from '../../platform/documents/index.js';
import type { KnownArea } from '../areas/index.js';
import type { KnownIndicator, ObservationRow } from '../indicators/index.js';
import type { AreaIndex } from './area-keys.js';
import { FigureList, type WrittenFigure } from './figure-list.js';
import type { ImportTask } from './import-task.js';
import type { IndicatorNames } from './indicator-names.js';
import { type LongColumn, longColumns, type PlaceAndTime, placeAndTime } from './observation-columns.js';
import { qualities, signs } from './value-lists.js';

interface Place {
  readonly area: KnownArea;
  readonly day: string;
}

/** Reads figures: one per row, or one per cell under the headings of indicators. */
export class ObservationList {
  private readonly figures: FigureList;
  private readonly unknownAreas = new Map<string, number>();

  constructor(
    private readonly task: ImportTask,
    private readonly areas: AreaIndex,
    private readonly names: IndicatorNames,
  ) {
    this.figures = new FigureList(task);
  }

  async read(): Promise<readonly ObservationRow[]> {
    const table = await this.task.table();
    const long = locateHeader(table, longColumns);
    if (long.columns.has('indicator') && (long.columns.has('value') || long.columns.has('numerator'))) {
      this.readLong(this.task.records(table, longColumns));
    } else {
      this.readWide(table);
    }
    if (this.unknownAreas.size > 0) this.sayLeftOut();
    return this.figures.rows;
  }

  private readLong(records: TableRecords<LongColumn>): void {
    const [number, part] = [optionalOfficialNumber(), optional(decimal())];
    const [quality, sign] = [optional(choice(qualities)), optional(choice(signs))];
    for (const record of records) {
      const indicator = this.indicatorOf(record);
      const place = this.placeOf(record);
      const written = {
        value: record.read('value', number),
        numerator: record.read('numerator', part),
        denominator: record.read('denominator', part),
        quality: record.read('quality', quality),
        sign: record.read('sign', sign),
      };
      if (indicator && place && isReadable(written))
        this.figures.add(record, 'value', indicator, place.area, place.day, written);
    }
  }

  private readWide(table: Table): void {
    const wanted: WantedColumn[] = this.names.indicators.map((indicator) => ({
      key: indicator.id,
      title: indicator.key,
      synonyms: [...this.names.columnsOf(indicator), indicator.nameDe],
      required: false,
    }));
    const records = this.task.records<string>(table, [...placeAndTime, ...wanted]);
    const found = this.names.indicators.filter(({ id }) => records.header.columns.has(id));
    if (found.length === 0 && records.header.columns.size > 0) {
      this.task.reject({
        de: 'Keine Spalte gehört zu einer bekannten Kennzahl. Bitte die Kennzahlen zuerst mit „indicators“ laden oder die Spalten mit --mapping zuordnen.',
        en: 'No column belongs to a known indicator. Please load the indicators first with “indicators”, or match the columns with --mapping.',
      });
    }
    const left = records.header.unrecognised.map(({ header }) => `„${header}“`);
    if (left.length > 0) {
      this.task.notices.push({
        de: `Ohne zugeordnete Kennzahl, darum ausgelassen: ${left.join(', ')}.`,
        en: `Left out, as no indicator is matched: ${left.join(', ')}.`,
      });
    }
    const number = optionalOfficialNumber();
    for (const record of records) {
      const place = this.placeOf(record);
      for (const indicator of found) {
        const value = record.read(indicator.id, number);
        if (value && place) {
          this.figures.add(record, indicator.id, indicator, place.area, place.day, { value });
        }
      }
    }
  }

  private placeOf<K extends string>(record: TableRecord<K | PlaceAndTime>): Place | undefined {
    const area = record.read('area', this.areas.named);
    const time = record.read('period', period());
    if (area === null) {
      const name = record.read('area', text()) ?? '';
      if (this.task.options.onlyKnownAreas) {
        this.unknownAreas.set(name, (this.unknownAreas.get(name) ?? 0) + 1);
      } else {
        record.reject('area', {
          de: `Den Raum „${name}“ gibt es im Programm nicht; bitte zuerst mit „areas“ laden oder mit --only-known-areas auslassen.`,
          en: `There is no area “${name}” in the program; please load it first with “areas”, or leave it out with --only-known-areas.`,
        });
      }
    }
    return area && time ? { area, day: time.to } : undefined;
  }

  private indicatorOf(record: TableRecord<LongColumn>): KnownIndicator | undefined {
    const name = record.read('indicator', text());
    const found = name === undefined ? undefined : this.names.find(name);
    if (name !== undefined && !found) {
      record.reject('indicator', {
        de: `Die Kennzahl „${name}“ gibt es nicht; bitte zuerst mit „indicators“ laden oder mit --mapping zuordnen.`,
        en: `There is no indicator “${name}”; please load it first with “indicators”, or match it with --mapping.`,
      });
    }
    return found;
  }

  private sayLeftOut(): void {
    const rows = [...this.unknownAreas.values()].reduce((sum, count) => sum + count, 0);
    const shown = [...this.unknownAreas.keys()].slice(0, 5).join(', ');
    const more = this.unknownAreas.size > 5 ? ', …' : '';
    this.task.notices.push({
      de: `${rows} Zeilen zu ${this.unknownAreas.size} unbekannten Räumen wurden ausgelassen (${shown}${more}).`,
      en: `${rows} rows about ${this.unknownAreas.size} unknown areas were left out (${shown}${more}).`,
    });
  }
}

/** Whether every cell of the row could be read; undefined stands where a fault was noted. */
const isReadable = (written: {
  readonly [Column in keyof WrittenFigure]: WrittenFigure[Column] | undefined;
}): written is Required<WrittenFigure> => Object.values(written).every((value) => value !== undefined);
