import {
  locateHeader,
  readTable,
  TableRecords,
  text,
  type WantedColumn,
} from '../../platform/documents/index.js';
import type { KnownIndicator } from '../indicators/index.js';
import type { ImportKey } from './import-keys.js';
import type { ImportTask } from './import-task.js';

const mappingColumns: readonly WantedColumn<'column' | 'indicator'>[] = [
  {
    key: 'column',
    title: 'Spalte',
    synonyms: ['Importspalte', 'column', 'import column', 'import_column', 'variable'],
  },
  { key: 'indicator', title: 'Kennzahl', synonyms: ['Indikator', 'indicator', 'Schlüssel', 'key'] },
];

/** Indicators by the names that files give them: their key, a column named in their definition, or a mapping file. */
export class IndicatorNames {
  private readonly named: Map<string, KnownIndicator>;
  private readonly columns = new Map<string, string[]>();

  constructor(
    readonly indicators: readonly KnownIndicator[],
    columns: readonly ImportKey[],
  ) {
    this.named = new Map(indicators.map((one) => [one.key.toLowerCase(), one]));
    const byId = new Map(indicators.map((one) => [one.id, one]));
    for (const { externalKey, recordId } of columns) {
      const indicator = byId.get(recordId);
      if (indicator) this.name(externalKey, indicator);
    }
  }

  /** The indicator that a cell names, in whatever case. */
  find(name: string): KnownIndicator | undefined {
    return this.named.get(name.trim().toLowerCase());
  }

  /** The headings under which the figures of an indicator may stand. */
  columnsOf(indicator: KnownIndicator): readonly string[] {
    return this.columns.get(indicator.id) ?? [];
  }

  /** Reads a table that tells which column holds which indicator; its faults are faults of the import. */
  async addMapping(task: ImportTask, path: string): Promise<void> {
    const table = await readTable(path);
    const records = new TableRecords(table, locateHeader(table, mappingColumns), task.faults);
    for (const record of records) {
      const column = record.read('column', text());
      const key = record.read('indicator', text());
      const indicator = key === undefined ? undefined : this.find(key);
      if (column !== undefined && indicator) this.name(column, indicator);
      if (key !== undefined && !indicator) {
        record.reject('indicator', {
          de: `Zuordnungsdatei: die Kennzahl „${key}“ gibt es nicht; bitte zuerst mit „indicators“ laden.`,
          en: `Mapping file: there is no indicator “${key}”; please load it first with “indicators”.`,
        });
      }
    }
  }

  private name(column: string, indicator: KnownIndicator): void {
    this.named.set(column.toLowerCase(), indicator);
    this.columns.set(indicator.id, [...this.columnsOf(indicator), column]);
  }
}
