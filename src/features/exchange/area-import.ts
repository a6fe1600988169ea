import { Injectable } from '@nestjs/common';
import { AreaIntake } from '../areas/index.js';
import { AreaIndex } from './area-keys.js';
import { AreaList } from './area-list.js';
import { isGeoJson, readGeoJson } from './geo-json.js';
import { BoundaryList } from './boundary-list.js';
import type { Importer, ImportTask, Write } from './import-task.js';

/** Areas from lists, and their boundaries from GeoJSON. */
@Injectable()
export class AreaImport implements Importer {
  constructor(private readonly areas: AreaIntake) {}

  async prepare(task: ImportTask): Promise<Write> {
    const known = new AreaIndex(await this.areas.known());
    if (isGeoJson(task.fileName)) return this.prepareBoundaries(task, known);
    const rows = await new AreaList(task, known).read();
    return async () => [{ records: 'areas', ...(await this.areas.upsertAreas(rows)) }];
  }

  private async prepareBoundaries(task: ImportTask, known: AreaIndex): Promise<Write> {
    const features = await readGeoJson(task);
    const { areas, boundaries } = new BoundaryList(task, known).read(features);
    return async () => [
      { records: 'areas', ...(await this.areas.upsertAreas(areas)) },
      { records: 'boundaries', ...(await this.areas.upsertBoundaries(boundaries)) },
    ];
  }
}
