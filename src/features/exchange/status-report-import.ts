import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { MeasureIntake } from '../measures/index.js';
import { ImportKeys } from './import-keys.js';
import type { Importer, ImportTask, Write } from './import-task.js';
import { MEASURE_KEYS, MeasureNames } from './measure-identity.js';
import { StatusReportList } from './status-report-list.js';

const REPORT_KEYS = 'status-reports';

/** Past status reports of measures that are known. */
@Injectable()
export class StatusReportImport implements Importer {
  constructor(
    private readonly measures: MeasureIntake,
    private readonly keys: ImportKeys,
    private readonly clock: Clock,
  ) {}

  async prepare(task: ImportTask): Promise<Write> {
    const names = new MeasureNames(
      await this.measures.known(),
      await this.keys.known(MEASURE_KEYS),
      await this.measures.lastNumbers(),
    );
    const list = new StatusReportList(task, names, this.clock.today(), {
      reports: await this.measures.pastReports(),
      keys: await this.keys.known(REPORT_KEYS),
    });
    await list.read();
    return async () => {
      const counts = await this.measures.takeOverReports(list.rows);
      await this.keys.remember(REPORT_KEYS, list.keys);
      return [{ records: 'statusReports', ...counts }];
    };
  }
}
