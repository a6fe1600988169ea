import { Injectable } from '@nestjs/common';
import { IndicatorIntake } from '../indicators/index.js';
import { ImportKeys } from './import-keys.js';
import type { Importer, ImportTask, Write } from './import-task.js';
import { COLUMN_KEYS, IndicatorList } from './indicator-list.js';

/** Definitions of indicators, with the names their columns have in deliveries. */
@Injectable()
export class IndicatorImport implements Importer {
  constructor(
    private readonly indicators: IndicatorIntake,
    private readonly keys: ImportKeys,
  ) {}

  async prepare(task: ImportTask): Promise<Write> {
    const listed = await new IndicatorList(task, await this.indicators.known()).read();
    return async () => {
      const rows = listed.map(({ importColumns: _, ...row }) => row);
      const counts = await this.indicators.upsertIndicators(rows);
      const ids = new Map((await this.indicators.known()).map(({ key, id }) => [key, id]));
      await this.keys.remember(
        COLUMN_KEYS,
        listed.flatMap(({ key, importColumns }) =>
          importColumns.map((externalKey) => ({ source: '', externalKey, recordId: ids.get(key) ?? '' })),
        ),
      );
      return [{ records: 'indicators', ...counts }];
    };
  }
}
