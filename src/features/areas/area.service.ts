import { Injectable } from '@nestjs/common';
import { invalidInput, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { Area } from './area.entity.js';
import type { CreateAreaInput } from './area.input.js';
import { mayContain, requireFittingAgs } from './area.rules.js';

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
}
