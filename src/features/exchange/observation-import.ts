import { Injectable } from '@nestjs/common';
import { AreaIntake } from '../areas/index.js';
import { IndicatorIntake, IndicatorService, type ObservationRow } from '../indicators/index.js';
import { AreaIndex } from './area-keys.js';
import { ImportKeys } from './import-keys.js';
import type { Tally } from './import-result.js';
import type { Importer, ImportTask, Write } from './import-task.js';
import { COLUMN_KEYS } from './indicator-list.js';
import { IndicatorNames } from './indicator-names.js';
import { ObservationList } from './observation-list.js';

const ROWS_PER_DELIVERY = 20_000;

/** Figures, in the long form or in the wide one. */
@Injectable()
export class ObservationImport implements Importer {
  constructor(
    private readonly areas: AreaIntake,
    private readonly intake: IndicatorIntake,
    private readonly indicators: IndicatorService,
    private readonly keys: ImportKeys,
  ) {}

  async prepare(task: ImportTask): Promise<Write> {
    const names = new IndicatorNames(await this.intake.known(), await this.keys.known(COLUMN_KEYS));
    if (task.options.mapping) await names.addMapping(task, task.options.mapping);
    const areas = new AreaIndex(await this.areas.known());
    const rows = await new ObservationList(task, areas, names).read();
    return () => this.write(task, rows);
  }

  private async write(task: ImportTask, rows: readonly ObservationRow[]): Promise<readonly Tally[]> {
    let [added, changed, unchanged] = [0, 0, 0];
    for (let start = 0; start < rows.length; start += ROWS_PER_DELIVERY) {
      const part = rows.slice(start, start + ROWS_PER_DELIVERY);
      const counts = await this.indicators.recordObservations(task.actor, part);
      added += counts.created;
      changed += counts.changed;
      unchanged += counts.unchanged;
      task.options.progress?.(start + part.length, rows.length);
    }
    return [{ records: 'observations', added, changed, unchanged }];
  }
}
