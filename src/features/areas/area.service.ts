import { Injectable } from '@nestjs/common';
import { invalidInput, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { Area } from './area.entity.js';
import type { CreateAreaInput } from './area.input.js';
import { mayContain, requireFittingAgs } from './area.rules.js';

/** What can be changed of an area besides its place in the tree. */
export interface AreaChange extends Partial<
  Pick<Area, 'name' | 'ags' | 'ars' | 'localKey' | 'population' | 'populationOn' | 'sortOrder'>
> {
  readonly id: string;
  readonly version: number;
  readonly changeReason?: string;
}

/** The only writer of areas. */
@Injectable()
export class AreaService {
  constructor(private readonly database: Database) {}

  /** Adds an area to the tree and returns its id. */
  async create(input: CreateAreaInput): Promise<string> {
    requireFittingAgs(input.level, input.ags);
    const areas = this.database.repository(Area);
    if (input.parentId) {
      const parent = await areas.findOneBy({ id: input.parentId });
      if (!parent) throw notFound('areas.notFound', 'parentId');
      if (!mayContain(parent.level, input.level)) {
        throw invalidInput('areas.levelDoesNotFit', 'level', { parent: parent.level, child: input.level });
      }
    }
    const area = await areas.save(areas.create(input));
    return area.id;
  }

  /** Changes what an area says about itself; its place in the tree stays. Returns its id. */
  async change({ id, version, changeReason: _, ...given }: AreaChange): Promise<string> {
    const area = await loadForChange(this.database, Area, { id, version }, 'areas.notFound');
    Object.assign(area, given);
    requireFittingAgs(area.level, area.ags);
    await this.database.repository(Area).save(area);
    return id;
  }
}
