import { Injectable } from '@nestjs/common';
import { MeasureIntake } from '../measures/index.js';
import { FieldIntake } from '../problem-areas/index.js';
import { FieldNames } from './field-names.js';
import { ImportKeys } from './import-keys.js';
import type { Tally } from './import-result.js';
import type { Importer, ImportTask, Write } from './import-task.js';
import { MEASURE_KEYS, MeasureNames } from './measure-identity.js';
import { MeasureList } from './measure-list.js';
import { MeasureReferences } from './office-index.js';

/** Catalogues of measures, with the numbers they carry elsewhere. */
@Injectable()
export class MeasureImport implements Importer {
  constructor(
    private readonly measures: MeasureIntake,
    private readonly fieldsOfAction: FieldIntake,
    private readonly references: MeasureReferences,
    private readonly keys: ImportKeys,
  ) {}

  async prepare(task: ImportTask): Promise<Write> {
    const fields = new FieldNames(await this.fieldsOfAction.known(), task.options.createFields ?? false);
    const list = new MeasureList(task, {
      names: new MeasureNames(
        await this.measures.known(),
        await this.keys.known(MEASURE_KEYS),
        await this.measures.lastNumbers(),
      ),
      fields,
      offices: await this.references.offices(),
      strategies: await this.references.strategies(),
    });
    await list.read();
    return async () => {
      const tallies: Tally[] = [];
      if (fields.added.length > 0) {
        tallies.push({ records: 'fieldsOfAction', ...(await this.fieldsOfAction.add(fields.added)) });
      }
      tallies.push({ records: 'measures', ...(await this.measures.takeOver(list.rows)) });
      await this.keys.remember(MEASURE_KEYS, list.keys);
      return tallies;
    };
  }
}
