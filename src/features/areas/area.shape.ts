import { sql } from '../../platform/database/sql.js';
import { GeoJson } from '../../platform/graphql/scalars.js';
import { defineShape, many, one, value, visibleToAll } from '../../platform/read/index.js';
import { Area } from './area.entity.js';

defineShape(Area, {
  visible: visibleToAll,
  sorts: {
    NAME: { sql: (area) => sql`${area}.name`, type: 'text' },
    PATH: { sql: (area) => sql`${area}.path`, type: 'text' },
  },
  fields: {
    parent: one({
      type: () => Area,
      description: 'The area it lies in.',
      where: (area, parent) => sql`${parent}.id = ${area}.parent_id`,
    }),
    children: many({
      type: () => Area,
      description: 'The areas directly below.',
      where: (area, child) => sql`${child}.parent_id = ${area}.id`,
      orderBy: (child) => sql`${child}.sort_order, ${child}.name, ${child}.id`,
    }),
    ancestors: many({
      type: () => Area,
      description: 'The areas it lies in, widest first.',
      where: (area, ancestor) =>
        sql`starts_with(${area}.path, ${ancestor}.path) and ${ancestor}.id <> ${area}.id`,
      orderBy: (ancestor) => sql`length(${ancestor}.path)`,
    }),
    boundary: value({
      type: () => GeoJson,
      nullable: true,
      description: 'The newest boundary.',
      cost: 200,
      sql: (area) =>
        sql`(select b.geometry from area_boundary b where b.area_id = ${area}.id order by b.valid_from desc limit 1)`,
    }),
    boundarySource: value({
      type: () => String,
      nullable: true,
      description: 'Publisher and licence of the boundary; to be shown wherever it is drawn.',
      sql: (area) =>
        sql`(select b.source from area_boundary b where b.area_id = ${area}.id order by b.valid_from desc limit 1)`,
    }),
  },
});
